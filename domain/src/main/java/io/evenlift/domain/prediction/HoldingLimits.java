package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.fixation.Anchor;
import io.evenlift.domain.fixation.AnchorTissue;
import io.evenlift.domain.fixation.Bite;
import io.evenlift.domain.fixation.FixationTechnique;
import io.evenlift.domain.fixation.Limb;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Ratio;
import io.evenlift.domain.quantity.Spread;
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
            Optional<Spread<Force>> capacity,
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
                    row.isBlank("capacity_n")
                            ? Optional.empty()
                            : Optional.of(
                                    new Spread<>(row.force("low_n"), row.force("capacity_n"), row.force("high_n"))),
                    row.ratio("factor"),
                    row.citation("citation"));
        }

        boolean isOf(Anchor anchor) {
            return part == Holding.Part.ANCHOR
                    && tissue.equals(Optional.of(anchor.tissue()))
                    && bite.equals(Optional.of(anchor.bite()));
        }

        Limit limit(Spread<Force> carried) {
            return new Limit(part, carried, factor, citation);
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
    public record Limit(Holding.Part part, Spread<Force> capacity, Ratio requiredFactor, CitationKey citation) {
        /** The load that the central capacity allows. */
        public Force allowedLoad() {
            return capacity.central().times(1 / requiredFactor.value());
        }

        /** The same part when the thread's polymer has kept this much of its strength: barbs are of it, fascia is not. */
        Limit afterLosing(Spread<Fraction> kept) {
            return part == Holding.Part.ANCHOR
                    ? this
                    : new Limit(
                            part,
                            new Spread<>(
                                    capacity.low().times(kept.low().value()),
                                    capacity.central().times(kept.central().value()),
                                    capacity.high().times(kept.high().value())),
                            requiredFactor,
                            citation);
        }
    }

    /**
     * The limit that binds first. Worked example: a 2-0 cog of 12 N with 40 mm of barbs in a horizontal bite of deep
     * temporal fascia allows min(12/3, 0.1·40/1.5, 49.1/3) = 2.67 N, by its barbs.
     *
     * @return empty where the product's tensile strength is not published, its anchor is of no known kind, or the share of
     *     its limbs is neither drawn nor predicted
     */
    public static Optional<Limit> weakest(PlacedThread thread, ThreadProduct product) {
        return of(thread, product).stream().min(Comparator.comparing(Limit::allowedLoad));
    }

    /** The limits of thread, barbs and anchor; none of them where one is not known. */
    static List<Limit> of(PlacedThread thread, ThreadProduct product) {
        Optional<Limit> anchor = ENTRIES.stream()
                .filter(entry -> entry.isOf(thread.fixation().anchor()))
                .findFirst()
                .flatMap(entry -> entry.capacity().map(entry::limit));
        boolean isShared = thread.fixation().limbs().stream()
                .allMatch(limb -> thread.fixation().shareOf(limb).isPresent());
        if (product.tensile().isEmpty() || anchor.isEmpty() || !isShared) {
            return List.of();
        }
        Entry barbs = entry(Holding.Part.BARBS);
        Spread<Force> perMillimetre = barbs.capacity().orElseThrow();
        Spread<Force> held = new Spread<>(
                barbs(thread.fixation(), perMillimetre.low()),
                barbs(thread.fixation(), perMillimetre.central()),
                barbs(thread.fixation(), perMillimetre.high()));
        Limit strand = new Limit(
                Holding.Part.THREAD,
                Spread.of(product.tensile().get()),
                entry(Holding.Part.THREAD).factor(),
                product.citation());
        return List.of(strand, barbs.limit(held), anchor.get());
    }

    /**
     * The tension at which the barbs give way: each limb carries its share until one slips, and after that the others
     * carry all of it, if they can. So a limb that holds little is no reason to hold less than without it.
     */
    private static Force barbs(FixationTechnique fixation, Force perMillimetre) {
        double together = Double.MAX_VALUE;
        double alone = 0;
        for (Limb limb : fixation.limbs()) {
            double share = fixation.shareOf(limb).orElseThrow().value();
            double held = perMillimetre.newtons() * limb.barbedLength().millimetres();
            together = share > 0 ? Math.min(together, held / share) : together;
            alone = Math.max(alone, held);
        }
        return Force.ofNewtons(Math.max(together, alone));
    }

    private static Entry entry(Holding.Part part) {
        return ENTRIES.stream()
                .filter(entry -> entry.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
