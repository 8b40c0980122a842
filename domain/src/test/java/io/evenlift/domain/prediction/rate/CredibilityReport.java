package io.evenlift.domain.prediction.rate;

import io.evenlift.domain.assessment.Age;
import io.evenlift.domain.prediction.DimpleSite;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of docs/credibility.md: what the model says beside what was published, misses included. */
final class CredibilityReport {
    static final Age FIFTY = Age.ofYears(50);

    private final StringBuilder text = new StringBuilder();
    private final List<String> misses = new ArrayList<>();

    String text() {
        write("""
                # Credibility: the model beside the literature

                Written by `CredibilityTest`, which fails where this page differs from what the code says; it is renewed with
                `-Devenlift.golden.write=true` and its change is to be read. How the figures come about: [model.md](model.md),
                "From the dimple to a rate".

                **A handful of series cannot validate a model.** Three clinics counted recorded dimpling among those they
                treated. None of the copies read tells depth, tension, skin or who looked. What follows shows where the model
                and the literature meet and where they do not; it does not show that the model is right.
                """);
        published();
        leftOut();
        level();
        new FixationSection(this).write();
        new AgeSection(this).write();
        new StiffnessSection(this).write();
        write("## Misses");
        misses.forEach(miss -> write("- " + miss));
        return text.toString();
    }

    private void published() {
        write("""
                ## What is published
                Each in its own word; only lines of one word and of kind `series` are compared with each other. Blank: not in
                the copy that was read.

                | study | kind | outcome | n | events | rate | technique | layer | age | follow-up | source |
                |---|---|---|---|---|---|---|---|---|---|---|""");
        for (DimplingSeries series : DimplingSeries.all()) {
            row(
                    series.study(),
                    series.kind().word(),
                    series.outcome(),
                    series.patients().isPresent() ? "" + series.patients().getAsInt() : "",
                    series.events().isPresent() ? "" + series.events().getAsInt() : "",
                    series.rate().map(rate -> percent(rate.value())).orElse(""),
                    series.technique().map(DimplingSeries.Holding::word).orElse(""),
                    series.layer(),
                    series.ageGroup(),
                    series.followUp(),
                    "`" + series.citation() + "`");
        }
    }

    private void leftOut() {
        List<DimplingSeries> counted = DimplingSeries.all().stream()
                .filter(DimplingSeries::countsDimpling)
                .toList();
        LeaveOneOut leaveOneOut = new LeaveOneOut(counted);
        write(format("""

                ## Each series predicted without itself
                Centre of the logit re-estimated from the other two by their binomial counts, with the spread of %.1f between
                clinics and a normal prior about 7 %% of %.1f (assumption: as far as the two pools lie apart). **No series tells
                enough to compute its mechanical index**: the index counts as unknown, so that nothing is shifted and the last
                prediction is wider by a plan anywhere within a factor of two of the reference's depth and by any age. The
                spread between clinics already holds part of that, so this is wider than it need be. Intervals are 5 to 95 %%
                of a clinic's underlying rate; the log score is the logarithm of the probability of exactly the count found,
                higher is better. The pools behind the prior may contain these series; the copies do not say.

                | series | found | prior alone | log score | centre of the others | without itself | log score | index unknown | log score |
                |---|---|---|---|---|---|---|---|---|""", RateEstimates.BETWEEN_SITE_SD.value(), LeaveOneOut.CENTRE_SD));
        double[] sums = new double[3];
        for (DimplingSeries series : counted) {
            double found =
                    (double) series.events().getAsInt() / series.patients().getAsInt();
            LeaveOneOut.Predicted prior = leaveOneOut.byThePriorAlone(series);
            LeaveOneOut.Predicted others = leaveOneOut.byTheOthers(series);
            LeaveOneOut.Predicted unknown = leaveOneOut.byTheOthersAndUnknownMechanics(series);
            sums[0] += prior.logScore();
            sums[1] += others.logScore();
            sums[2] += unknown.logScore();
            row(
                    series.study(),
                    format(
                            "%d of %d, %s",
                            series.events().getAsInt(), series.patients().getAsInt(), percent(found)),
                    interval(prior),
                    score(prior.logScore()),
                    percent(leaveOneOut.centreWithout(series)),
                    interval(others),
                    score(others.logScore()),
                    interval(unknown),
                    score(unknown.logScore()));
            miss(
                    found < prior.low() || found > prior.high(),
                    format("%s found %s, outside the prior's %s.", series.study(), percent(found), interval(prior)));
            miss(
                    found < others.low() || found > others.high(),
                    format(
                            "%s found %s, outside what the others predict, %s.",
                            series.study(), percent(found), interval(others)));
        }
        row("sum", "", "", score(sums[0]), "", "", score(sums[1]), "", score(sums[2]));
        write(format(
                """

                The others together are %s the prior alone by %.2f, over three counts: a factor of %.1f in probability, which
                is no evidence to speak of. All three clinics found less than 7 %%, so the re-estimated centres are lower; the
                rate that the product uses stays at the pooled 7 %%, the cautious side.""",
                sums[1] > sums[0] ? "better than" : "worse than",
                Math.abs(sums[1] - sums[0]),
                Math.exp(Math.abs(sums[1] - sums[0]))));
    }

    private void level() {
        Length reference = RateEstimates.REFERENCE_DEPTH;
        DimpleSite deepest = ReferencePlanTest.prediction().sites().get(0);
        write("""

                ## Level
                The reference plan, to which the pooled rate is assigned; the level is put in, not predicted.

                | question | model | published |
                |---|---|---|""");
        compare("all ages, taken at 50", DimplingRate.of(reference, FIFTY), 0.07, "7 % (`zhou-zhuang-2025`)");
        compare("all ages, the other pool", DimplingRate.of(reference, FIFTY), 0.10, "10 % (`niu-2021`)");
        compare(
                "above 50, taken at 60 and more",
                DimplingRate.of(reference, Age.ofYears(60)),
                0.16,
                "16 % (`niu-2021`)");
        compare(
                "below 50, taken at 40 and less",
                DimplingRate.of(reference, Age.ofYears(40)),
                0.056,
                "5.6 % (`niu-2021`)");
        write(format(
                """

                The deepest dimple of the reference plan is %.2f mm with a slope of %.1f°, by our grades %d%s. Taken at their
                word, depth and grades would have more than half of people dimple visibly, where %s are recorded to: the
                millimetres, the grades or both are too severe, or what is recorded is less than what is seen, or it flattens
                before it is looked at. So depth only shifts the published rate and never sets it.""",
                deepest.depth().central().millimetres(),
                deepest.slope().degrees(),
                deepest.grade().number(),
                deepest.grade().isVisible() ? ", visible" : "",
                percent(RateEstimates.BASE_RATE.value())));
        miss(
                deepest.grade().isVisible(),
                format(
                        "The reference plan is of visible grade %d by its central depth, and is assigned a rate of %s.",
                        deepest.grade().number(), percent(RateEstimates.BASE_RATE.value())));
    }

    private void compare(String question, VisibleDimplingChance chance, double published, String source) {
        row(question, range(chance), source);
        miss(
                published < chance.low().value() || published > chance.high().value(),
                question + ": published " + source + ", model " + range(chance) + ".");
    }

    void write(String lines) {
        text.append(lines).append('\n');
    }

    void row(String... cells) {
        write("| " + String.join(" | ", cells) + " |");
    }

    void miss(boolean is, String what) {
        if (is) {
            misses.add(what);
        }
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String depth(Length depth) {
        return format("%.2f mm", depth.millimetres());
    }

    static String percent(double part) {
        return format("%.1f %%", 100 * part);
    }

    private static String score(double logScore) {
        return format("%.2f", logScore);
    }

    private static String interval(LeaveOneOut.Predicted predicted) {
        return format(
                "%.1f to %.1f %% (width %.1f)", 100 * predicted.low(), 100 * predicted.high(), 100 * predicted.width());
    }

    static String range(VisibleDimplingChance chance) {
        return format(
                "%.1f %% (%.1f to %.1f)",
                100 * chance.central().value(),
                100 * chance.low().value(),
                100 * chance.high().value());
    }

    static double odds(Fraction chance) {
        return chance.value() / (1 - chance.value());
    }
}
