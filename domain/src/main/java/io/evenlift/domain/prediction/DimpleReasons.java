package io.evenlift.domain.prediction;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.face.FaceChart;
import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Plane;
import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Force;
import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why the dimples of one side are there, and what would make them less deep, in the tissue as it was found. */
final class DimpleReasons {
    /** Reference tension of "strong lift" (assumption: the published bracket's lower end, and the assumed cap). */
    private static final Force REFERENCE_TENSION = Force.ofNewtons(2);

    private static final Force LESS_TENSION = Force.ofNewtons(0.5);
    private static final Length NEXT_THREAD = Length.ofMillimetres(10);

    private final SideFields fields;
    private final FaceChart chart;
    private final List<PlacedThread> drawn;
    private final List<PlacedThread> threads;
    private final List<Summits.Summit> summits;
    private final Relaying relaying;
    private final SiteKinds kinds;
    private final List<SideField> coalitions;
    private final Landmark mostLifted;
    private final Length mostLift;

    /**
     * @param threads the drawn ones, the share of their limbs decided
     * @param kinds of these threads
     * @param summits all dimples of the side
     */
    DimpleReasons(
            SideFields fields,
            List<PlacedThread> drawn,
            List<PlacedThread> threads,
            SiteKinds kinds,
            List<Summits.Summit> summits) {
        this.fields = fields;
        this.chart = fields.chart();
        this.drawn = drawn;
        this.threads = threads;
        this.summits = summits;
        this.relaying = new Relaying(fields.tissue(TissueVariant.AS_FOUND));
        this.kinds = kinds;
        this.coalitions = coalitions();
        SideField actual = fields.of(TissueVariant.AS_FOUND, threads);
        this.mostLifted = Landmark.OF_LIFT.stream()
                .max(Comparator.comparing(landmark -> actual.lift(chart, landmark)))
                .orElseThrow();
        this.mostLift = actual.lift(chart, mostLifted);
    }

    /** Fields by the bits of what is at work: strong lift 1, shallow thread 2, thin skin 4. */
    private List<SideField> coalitions() {
        List<SideField> fieldsOfCoalitions = new ArrayList<>();
        for (int coalition = 0; coalition < Shapley.COALITIONS; coalition++) {
            boolean strong = (coalition & 1) != 0;
            boolean shallow = (coalition & 2) != 0;
            boolean thin = (coalition & 4) != 0;
            List<PlacedThread> switched = threads.stream()
                    .map(thread -> shallow ? thread : relaying.notShallow(thread))
                    .map(thread -> strong
                            ? thread
                            : thread.withTension(thread.tension().min(REFERENCE_TENSION)))
                    .toList();
            fieldsOfCoalitions.add(fields.of(thin ? TissueVariant.AS_FOUND : TissueVariant.NOT_THIN_SKINNED, switched));
        }
        return fieldsOfCoalitions;
    }

    /** What makes a dimple as deep as it is, as shares of its depth. */
    List<CauseShare> causes(Summits.Summit summit) {
        double[] value = new double[Shapley.COALITIONS];
        for (int coalition = 0; coalition < Shapley.COALITIONS - 1; coalition++) {
            value[coalition] = coalitions.get(coalition).spotDimpleAt(summit.place());
        }
        value[Shapley.COALITIONS - 1] = summit.depthMm();
        double[] shares = Shapley.values(value);
        return List.of(
                share(Cause.STRONG_LIFT, shares[0], summit),
                share(Cause.SHALLOW_THREAD, shares[1], summit),
                share(Cause.THIN_SKIN, shares[2], summit),
                share(Cause.REMAINDER, value[0], summit));
    }

    private static CauseShare share(Cause cause, double millimetres, Summits.Summit summit) {
        return new CauseShare(cause, Length.ofMillimetres(millimetres), Ratio.of(millimetres / summit.depthMm()));
    }

    /** What would make a dimple less deep, and what lift that would cost. */
    List<Counterfactual> counterfactuals(Summits.Summit summit) {
        PlacedThread thread = kinds.nearest(summit.place());
        List<Counterfactual> counterfactuals = new ArrayList<>();
        // Laid deeper, the limbs share the load anew, unless their share was drawn.
        relaying.oneLayer(asDrawn(thread))
                .map(fields::shared)
                .ifPresent(deeper -> counterfactuals.add(counterfactual(
                        "one-layer-deeper",
                        Optional.of(deeper.fixation().limbs().get(0).plane()),
                        Optional.empty(),
                        summit,
                        replacing(thread, deeper))));
        Force less = thread.tension().isMoreThan(LESS_TENSION)
                ? thread.tension().lessUpTo(LESS_TENSION)
                : thread.tension().times(0.5);
        counterfactuals.add(counterfactual(
                "less-tension",
                Optional.empty(),
                Optional.of(less),
                summit,
                replacing(thread, thread.withTension(less))));
        double part = (double) threads.size() / (threads.size() + 1);
        counterfactuals.add(counterfactual(
                "one-more-thread",
                Optional.empty(),
                Optional.of(thread.tension().times(part)),
                summit,
                withOneMore(thread, part)));
        return counterfactuals;
    }

    private Counterfactual counterfactual(
            String code,
            Optional<Plane> plane,
            Optional<Force> tension,
            Summits.Summit summit,
            List<PlacedThread> changed) {
        SideField field = fields.of(TissueVariant.AS_FOUND, changed);
        Length lost = mostLift.minus(field.lift(chart, mostLifted));
        return new Counterfactual(Code.of(code), plane, tension, depthOf(summit, field), lost);
    }

    private PlacedThread asDrawn(PlacedThread thread) {
        return drawn.stream()
                .filter(each -> each.id().equals(thread.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlacedThread> replacing(PlacedThread thread, PlacedThread by) {
        return threads.stream()
                .map(each -> each.id().equals(thread.id()) ? by : each)
                .toList();
    }

    /** The same load on one thread more, laid beside this one. */
    private List<PlacedThread> withOneMore(PlacedThread thread, double part) {
        List<PlacedThread> more = new ArrayList<>();
        threads.forEach(each -> more.add(each.withTension(each.tension().times(part))));
        PlacedThread beside = relaying.beside(thread, NEXT_THREAD);
        more.add(beside.withTension(thread.tension().times(part)));
        return more;
    }

    private Length depthOf(Summits.Summit summit, SideField field) {
        return Length.ofMillimetres(new Summits(field).depthMmOf(summit, summits));
    }
}
