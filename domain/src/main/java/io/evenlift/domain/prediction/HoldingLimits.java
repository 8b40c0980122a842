package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Word;
import io.evenlift.domain.thread.ThreadProduct;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What thread, barbs and anchor can each carry, and how much load that allows. */
public final class HoldingLimits {
    private static final List<Entry> ENTRIES = Tables.read(HoldingLimits.class, "holding.csv").stream()
            .map(Entry::of)
            .toList();

    private HoldingLimits() {}

    private record Entry(
            Holding.Part part,
            Optional<AnchorTissue> tissue,
            Optional<Bite> bite,
            Force capacity,
            Ratio factor,
            CitationKey citation) {
        static Entry of(Row row) {
            return new Entry(
                    Word.parse(Holding.Part.class, row.text("part"), "part"),
                    row.isBlank("tissue")
                            ? Optional.empty()
                            : Optional.of(Word.parse(AnchorTissue.class, row.text("tissue"), "tissue")),
                    row.isBlank("bite")
                            ? Optional.empty()
                            : Optional.of(Word.parse(Bite.class, row.text("bite"), "bite")),
                    row.optionalForce("capacity_n").orElse(Force.ZERO),
                    row.ratio("factor"),
                    row.citation("citation"));
        }
    }

    /**
     * What one part of a thread's hold allows.
     *
     * @param part thread, barbs or anchor
     * @param capacity at which it gives way
     * @param requiredFactor how many times the load it must carry
     * @param citation where the capacity comes from
     */
    public record Limit(Holding.Part part, Force capacity, Ratio requiredFactor, CitationKey citation) {
        public Force allowedLoad() {
            return capacity.times(1 / requiredFactor.value());
        }
    }

    /**
     * The limit that binds first. Worked example: a 2-0 cog of 12 N with 40 mm of barbs in a horizontal bite of deep
     * temporal fascia allows min(12/3, 0.1·40/1.5, 49.1/3) = 2.67 N, by its barbs.
     *
     * @return empty where the product's tensile strength is not published or its anchor is of no known kind
     */
    public static Optional<Limit> weakest(PlacedThread thread, ThreadProduct product) {
        Optional<Limit> anchor = anchor(thread.fixation().anchor());
        if (product.tensile().isEmpty() || anchor.isEmpty()) {
            return Optional.empty();
        }
        Entry barbs = entry(Holding.Part.BARBS);
        Limit barbLimit =
                new Limit(Holding.Part.BARBS, barbCapacity(thread, barbs.capacity()), barbs.factor(), barbs.citation());
        Entry strength = entry(Holding.Part.THREAD);
        Limit threadLimit =
                new Limit(Holding.Part.THREAD, product.tensile().get(), strength.factor(), product.citation());
        return List.of(threadLimit, barbLimit, anchor.get()).stream().min(Comparator.comparing(Limit::allowedLoad));
    }

    /** The tension at which the barbs of the first limb give way: each limb carries its own share. */
    private static Force barbCapacity(PlacedThread thread, Force perMillimetre) {
        double least = Double.MAX_VALUE;
        for (Limb limb : thread.fixation().limbs()) {
            double share = thread.fixation().shareOf(limb).value();
            double held = perMillimetre.newtons() * limb.barbedLength().millimetres();
            least = share > 0 ? Math.min(least, held / share) : least;
        }
        return Force.ofNewtons(least);
    }

    /** The reserve of a thread at its tension; empty where its limit is not known or nothing pulls. */
    public static Optional<Holding> of(PlacedThread thread, ThreadProduct product) {
        return weakest(thread, product)
                .filter(limit -> thread.tension().newtons() > 0)
                .map(limit -> new Holding(
                        thread.id(),
                        thread.tension(),
                        limit.part(),
                        Ratio.of(limit.capacity().newtons() / thread.tension().newtons())));
    }

    private static Optional<Limit> anchor(Anchor anchor) {
        return ENTRIES.stream()
                .filter(entry -> entry.part() == Holding.Part.ANCHOR)
                .filter(entry -> entry.tissue().equals(Optional.of(anchor.tissue()))
                        && entry.bite().equals(Optional.of(anchor.bite())))
                .findFirst()
                .map(entry -> new Limit(entry.part(), entry.capacity(), entry.factor(), entry.citation()));
    }

    private static Entry entry(Holding.Part part) {
        return ENTRIES.stream()
                .filter(entry -> entry.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
