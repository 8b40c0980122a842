package io.evenlift.domain.fixation;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.ChartPoint;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Ligament;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Length;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How a thread is fixed. A drawing without a verdict: what each technique gives is a prediction. */
public sealed interface FixationTechnique {
    /** A path that begins no further from its fixation than this begins at it. */
    Length SAME_PLACE = Length.ofMillimetres(1);

    Technique technique();

    Anchor anchor();

    /** One limb, or the dermal and the fascial one. */
    List<Limb> limbs();

    /** The part of the thread's tension that a limb carries; empty where the drawing does not say. */
    Optional<Fraction> shareOf(Limb limb);

    /** Where the limbs leave the common strand; for a single limb the anchor. */
    BuriedPoint junction();

    /** The same fixation with its limbs changed. */
    FixationTechnique withLimbs(UnaryOperator<Limb> change);

    /** The same fixation, its anchor at the same place in another tissue. */
    FixationTechnique bittenInto(AnchorTissue tissue);

    /** The same fixation moved along the skin, its depths kept. */
    FixationTechnique movedBy(Length alongU, Length alongV);

    <R> R fold(Function<TempleEntry, R> temple, Function<ScalpFasciaLoop, R> loop, Function<DualFixation, R> dual);

    /** A thread of one strand, which carries all of the tension to the anchor. */
    sealed interface SingleLimb extends FixationTechnique {
        Limb limb();

        @Override
        default List<Limb> limbs() {
            return List.of(limb());
        }

        @Override
        default Optional<Fraction> shareOf(Limb ignored) {
            return Optional.of(Fraction.ALL);
        }

        @Override
        default BuriedPoint junction() {
            return anchor().place();
        }
    }

    /**
     * The common technique: a small opening near the temple, the thread inserted from there and held where it enters.
     *
     * @param limb its only strand
     * @param anchor where it is held
     */
    record TempleEntry(Limb limb, Anchor anchor) implements SingleLimb {
        public TempleEntry {
            requireRole(limb, LimbRole.SINGLE);
            requireStartAt(anchor.place(), limb);
        }

        @Override
        public Technique technique() {
            return Technique.TEMPLE_ENTRY;
        }

        @Override
        public FixationTechnique withLimbs(UnaryOperator<Limb> change) {
            return new TempleEntry(change.apply(limb), anchor);
        }

        @Override
        public FixationTechnique bittenInto(AnchorTissue tissue) {
            return new TempleEntry(limb, anchor.into(tissue));
        }

        @Override
        public FixationTechnique movedBy(Length alongU, Length alongV) {
            return new TempleEntry(limb.movedBy(alongU, alongV), anchor.movedBy(alongU, alongV));
        }

        @Override
        public <R> R fold(
                Function<TempleEntry, R> temple, Function<ScalpFasciaLoop, R> loop, Function<DualFixation, R> dual) {
            return temple.apply(this);
        }
    }

    /**
     * The thread is looped firmly through the fascial layer of the scalp.
     *
     * @param limb its only strand
     * @param anchor the loop's bite
     */
    record ScalpFasciaLoop(Limb limb, Anchor anchor) implements SingleLimb {
        public ScalpFasciaLoop {
            requireRole(limb, LimbRole.SINGLE);
            requireStartAt(anchor.place(), limb);
        }

        @Override
        public Technique technique() {
            return Technique.SCALP_FASCIA_LOOP;
        }

        @Override
        public FixationTechnique withLimbs(UnaryOperator<Limb> change) {
            return new ScalpFasciaLoop(change.apply(limb), anchor);
        }

        @Override
        public FixationTechnique bittenInto(AnchorTissue tissue) {
            return new ScalpFasciaLoop(limb, anchor.into(tissue));
        }

        @Override
        public FixationTechnique movedBy(Length alongU, Length alongV) {
            return new ScalpFasciaLoop(limb.movedBy(alongU, alongV), anchor.movedBy(alongU, alongV));
        }

        @Override
        public <R> R fold(
                Function<TempleEntry, R> temple, Function<ScalpFasciaLoop, R> loop, Function<DualFixation, R> dual) {
            return loop.apply(this);
        }
    }

    /**
     * One limb under the dermis, one in the fascia, tied and fixed together.
     *
     * @param dermal the superficial limb
     * @param fascial the deep limb
     * @param knot where they are tied; by default the fascial anchor, because the published descriptions do not say
     * @param anchor where the knot is fixed
     * @param dermalShare part of the tension on the dermal limb, where whoever drew it says so; else it is predicted
     * @param ligaments the retaining ligaments that the fascial limb is meant to carry
     */
    record DualFixation(
            Limb dermal,
            Limb fascial,
            BuriedPoint knot,
            Anchor anchor,
            Optional<Fraction> dermalShare,
            List<Ligament> ligaments)
            implements FixationTechnique {
        private static final Length CARRIES_WITHIN = Length.ofMillimetres(8);
        private static final Length STEP = Length.ofMillimetres(2);

        public DualFixation {
            requireRole(dermal, LimbRole.DERMAL);
            requireRole(fascial, LimbRole.FASCIAL);
            requireStartAt(knot, dermal);
            requireStartAt(knot, fascial);
            ligaments = List.copyOf(ligaments);
        }

        /**
         * Limbs tied at their anchor, their share left to the prediction, meant to carry the ligaments that the fascial
         * limb passes within 8 mm (assumed-layout-entries).
         */
        public static DualFixation tied(Limb dermal, Limb fascial, Anchor anchor, FaceChart chart) {
            List<BuriedPoint> way = fascial.path().sampledEvery(STEP);
            List<Ligament> carried = Arrays.stream(Ligament.values())
                    .filter(ligament ->
                            passes(way, chart.onThisFace(ligament.site().place())))
                    .toList();
            return new DualFixation(dermal, fascial, anchor.place(), anchor, Optional.empty(), carried);
        }

        private static boolean passes(List<BuriedPoint> way, ChartPoint ligament) {
            return way.stream()
                    .anyMatch(point -> !CARRIES_WITHIN.isLessThan(point.at().distanceTo(ligament)));
        }

        @Override
        public Technique technique() {
            return Technique.DUAL_FIXATION;
        }

        @Override
        public List<Limb> limbs() {
            return List.of(dermal, fascial);
        }

        @Override
        public Optional<Fraction> shareOf(Limb limb) {
            return limb.role() == LimbRole.DERMAL ? dermalShare : dermalShare.map(Fraction::complement);
        }

        /** The same fixation with this part of the tension on its dermal limb. */
        public DualFixation withDermalShare(Fraction share) {
            return new DualFixation(dermal, fascial, knot, anchor, Optional.of(share), ligaments);
        }

        @Override
        public BuriedPoint junction() {
            return knot;
        }

        @Override
        public FixationTechnique withLimbs(UnaryOperator<Limb> change) {
            return new DualFixation(change.apply(dermal), change.apply(fascial), knot, anchor, dermalShare, ligaments);
        }

        @Override
        public FixationTechnique bittenInto(AnchorTissue tissue) {
            return new DualFixation(dermal, fascial, knot, anchor.into(tissue), dermalShare, ligaments);
        }

        @Override
        public FixationTechnique movedBy(Length alongU, Length alongV) {
            return new DualFixation(
                    dermal.movedBy(alongU, alongV),
                    fascial.movedBy(alongU, alongV),
                    knot.movedBy(alongU, alongV),
                    anchor.movedBy(alongU, alongV),
                    dermalShare,
                    ligaments);
        }

        @Override
        public <R> R fold(
                Function<TempleEntry, R> temple, Function<ScalpFasciaLoop, R> loop, Function<DualFixation, R> dual) {
            return dual.apply(this);
        }
    }

    private static void requireRole(Limb limb, LimbRole role) {
        if (limb.role() != role) {
            throw new InvalidValue("limb-role", limb.role().word(), role.word());
        }
    }

    private static void requireStartAt(BuriedPoint fixation, Limb limb) {
        Length gap = ThreadPath.distance(limb.path().start(), fixation);
        if (SAME_PLACE.isLessThan(gap)) {
            throw new InvalidValue("path", "a path that begins " + gap + " from its fixation", "at most " + SAME_PLACE);
        }
    }
}
