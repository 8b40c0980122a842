package io.evenlift.domain.planning.technique;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.Word;
import java.util.Optional;

/** In what two techniques are held against each other. */
public enum Measure implements Word {
    LIFT_AT_THE_SAME_TENSION(
            "lifts-more-at-the-same-tension",
            "lifts-less-at-the-same-tension",
            "no-difference-in-lift-at-the-same-tension",
            Optional.of(Tendency.MORE)),
    /** Told and not counted: whoever lifts less dimples less. */
    DIMPLE_AT_THE_SAME_TENSION(
            "dimples-more-at-the-same-tension",
            "dimples-less-at-the-same-tension",
            "no-difference-in-dimple-at-the-same-tension",
            Optional.empty()),
    DIMPLE_AT_THE_SAME_LIFT(
            "dimples-more-at-the-same-lift",
            "dimples-less-at-the-same-lift",
            "no-difference-in-dimple-at-the-same-lift",
            Optional.of(Tendency.LESS)),
    /** The same without the temple, where a deep anchor draws the skin in and hair may lie over it. */
    DIMPLE_BELOW_THE_TEMPLE_AT_THE_SAME_LIFT(
            "dimples-more-below-the-temple-at-the-same-lift",
            "dimples-less-below-the-temple-at-the-same-lift",
            "no-difference-in-dimple-below-the-temple-at-the-same-lift",
            Optional.of(Tendency.LESS)),
    HOLDING("holds-more", "holds-less", "no-difference-in-holding", Optional.of(Tendency.MORE)),
    LIGAMENT(
            "lifts-the-ligament-more",
            "lifts-the-ligament-less",
            "no-difference-at-the-ligament",
            Optional.of(Tendency.MORE)),
    /** Barbed length that stays in the tissue. */
    THREAD("takes-more-thread", "takes-less-thread", "no-difference-in-thread", Optional.of(Tendency.LESS));

    private final String more;
    private final String less;
    private final String same;
    /** What is the better of it; empty where that cannot be said. */
    private final Optional<Tendency> better;

    Measure(String more, String less, String same, Optional<Tendency> better) {
        this.more = more;
        this.less = less;
        this.same = same;
        this.better = better;
    }

    /** What is to be said of it. */
    Code code(Tendency tendency) {
        return Code.of(
                switch (tendency) {
                    case MORE -> more;
                    case LESS -> less;
                    case NO_DIFFERENCE -> same;
                    case NOT_COMPARED -> "not-compared-here";
                });
    }

    boolean isBetter(Tendency tendency) {
        return better.equals(Optional.of(tendency));
    }

    boolean isWorse(Tendency tendency) {
        return better.map(Tendency::opposite).equals(Optional.of(tendency));
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
