package io.evenlift.domain.prediction.rate;

import static io.evenlift.domain.prediction.rate.CredibilityReport.FIFTY;
import static io.evenlift.domain.prediction.rate.CredibilityReport.depth;
import static io.evenlift.domain.prediction.rate.CredibilityReport.format;
import static io.evenlift.domain.prediction.rate.CredibilityReport.percent;
import static io.evenlift.domain.prediction.rate.CredibilityReport.range;

import io.evenlift.domain.quantity.Length;
import java.util.Optional;

/** Anchored threads against floating ones: what the mechanics say, beside what is published. */
final class FixationSection {
    private final CredibilityReport report;
    private final Length anchoredMidFat = RepresentativeThreads.anchored(RepresentativeThreads.MID_FAT);
    private final Length anchoredDeepFat = RepresentativeThreads.anchored(RepresentativeThreads.DEEP_FAT);
    private final Length anchoredShallow = RepresentativeThreads.anchored(RepresentativeThreads.UNDER_THE_DERMIS);
    private final Length floatingMidFat = RepresentativeThreads.floating(RepresentativeThreads.MID_FAT);
    private final Length floatingShallow = RepresentativeThreads.floating(RepresentativeThreads.UNDER_THE_DERMIS);

    FixationSection(CredibilityReport report) {
        this.report = report;
    }

    void write() {
        report.write("""

                ## Anchored against floating
                One thread of 2 N and 39 mm of barbs in the mean cheek; a floating one has such barbs at both ends and nothing
                else to hold it. Chance at 50 years.

                | thread | deepest dimple | index | model | published |
                |---|---|---|---|---|""");
        String anchored = "2.1 % anchored (`yeo-2017`), 2.9 % loop (`wang-2019`), depth not told";
        String floating =
                "no rate; more complications of all kinds together (`floating-against-fixed`), depth not told";
        thread("anchored, deep in the fat", anchoredDeepFat, anchored);
        thread("anchored, mid-fat", anchoredMidFat, anchored);
        thread("anchored, 0.6 mm under the dermis", anchoredShallow, anchored);
        thread("floating, mid-fat", floatingMidFat, floating);
        thread("floating, 0.6 mm under the dermis", floatingShallow, floating);
        boolean asReported = anchoredMidFat.isLessThan(floatingShallow);
        boolean reversed = floatingShallow.isLessThan(anchoredShallow);
        report.write(format(
                """

                Sign, anchored at mid-fat against floating and shallow: the model has the %s one dimple more, %s.
                But it gives the difference to the depth, not to the fixation: at mid-fat the two are %.2f mm apart, and near
                the dermis the %s thread is the deeper, because it turns down to its anchor and a flat one does not turn.
                Against the sign: the 6.2 %% of `bertossi-2019` are of threads whose fixation is not told, and the pools mix
                all.""",
                asReported ? "floating" : "anchored",
                asReported ? "as literature suggests" : "against what literature suggests",
                Math.abs(anchoredMidFat.minus(floatingMidFat).millimetres()),
                reversed ? "anchored" : "floating"));
        report.miss(!asReported, "The model has threads anchored at mid-fat dimple more than floating shallow ones.");
        report.miss(
                reversed,
                format(
                        "Near the dermis the model has an anchored thread dimple more (%s) than a floating one (%s); no source"
                                + " says so.",
                        depth(anchoredShallow), depth(floatingShallow)));
        misses();
    }

    /** The anchored series against the model's thread anchored at mid-fat, which is only one of the depths they may have. */
    private void misses() {
        VisibleDimplingChance chance = DimplingRate.of(anchoredMidFat, FIFTY);
        for (DimplingSeries series : DimplingSeries.all()) {
            Optional<Double> rate =
                    series.rate().map(published -> published.value()).filter(value -> series.countsDimpling());
            boolean held = series.technique().isPresent();
            report.miss(
                    held
                            && rate.isPresent()
                            && (rate.get() < chance.low().value()
                                    || rate.get() > chance.high().value()),
                    format(
                            "%s, anchored, found %s; a thread anchored at mid-fat has %s in the model.",
                            series.study(), percent(rate.orElse(0.0)), range(chance)));
        }
    }

    private void thread(String name, Length deepest, String published) {
        report.row(
                name,
                depth(deepest),
                format("%+.2f", MechanicalIndex.of(deepest).value().value()),
                range(DimplingRate.of(deepest, FIFTY)),
                published);
    }
}
