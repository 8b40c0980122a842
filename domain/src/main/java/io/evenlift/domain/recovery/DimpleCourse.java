package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Of dimples that are still there on a day, which part is still there later: a survival curve as far as the sources carry
 * one, and the sources that disagree beside it. It is about the people of one small series, not about this person.
 *
 * <p>One series counted: k of n dimples were left after day b, none had gone before day a (1 of 17, days 3 and 7). With the
 * share k/n = s, its Wilson interval from L to H, and d the day asked about:
 *
 * <ul>
 *   <li>central, while d is before b: S(t) / S(d) with S = 1 up to a, falling evenly to s at b (that between both days it
 *       falls evenly is assumed-dimple-course), and s carried on to day 21, where the pages that speak of two to three weeks
 *       end. After that day, and for whoever still has a dimple on day b, nobody counted: no central value.
 *   <li>low: L from day a on, as if all that go had gone on day a and none before d; 0 from day 14 on, because pages say that
 *       dimples fade within two to three weeks. From d = b on 0.
 *   <li>high: 1 before b and H from b on, as if all that go had gone on day b; where d lies between a and b it is 1, since all
 *       that go may have gone before d.
 * </ul>
 *
 * Worked example: a dimple on day 5. S(5) = 1 − (1 − 1/17) · 2/4 = 0.529, so of 100 such dimples 0.0588 / 0.529 or 11 are
 * there on day 7 and on day 21, between 1 and 100 on day 7. A dimple on day 0: 6 of 100 on day 7, between 1 and 27.
 *
 * @param from the day on which the dimple is there
 * @param outcome which of the three outcomes a dimple on that day is
 * @param points the first on that day, with all of them there; none of the three parts ever grows
 * @param sources what each source says, those that disagree among them
 */
public record DimpleCourse(RecoveryDay from, DimpleOutcome outcome, List<Point> points, List<Statement> sources) {
    private static final CitationKey EVENLY = CitationKey.of("assumed-dimple-course");
    private static final CourseSource SERIES = CourseSource.named("dimples-gone-in-a-series");
    private static final CourseSource PAGES = CourseSource.named("dimples-gone-by-pages");
    private static final CourseSource LATEST = CourseSource.named("complications-gone-by-four-months");
    private static final CourseSource CONTRARY = CourseSource.named("irregularity-that-stays");
    private static final List<Integer> DAYS = List.of(3, 7, 14, 21, 28, 60, 120);

    private static final Spread<Fraction> LEFT =
            SERIES.gone().orElseThrow().complement().wilson95();

    /**
     * A point of the curve.
     *
     * @param day since the procedure
     * @param low the least part that the sources allow
     * @param central empty where nobody counted
     * @param high the greatest part
     * @param citations at least one
     */
    public record Point(
            RecoveryDay day, Fraction low, Optional<Fraction> central, Fraction high, List<CitationKey> citations) {
        public Point {
            citations = List.copyOf(citations);
            Fraction middle = central.orElse(high);
            if (low.compareTo(middle) > 0 || middle.compareTo(high) > 0) {
                throw new InvalidValue("dimple-course", low + ", " + middle + ", " + high, "low ≤ central ≤ high");
            }
        }

        boolean isNoMoreThan(Point earlier) {
            boolean centralFalls = central.isEmpty()
                    || earlier.central
                            .map(before -> central.get().compareTo(before) <= 0)
                            .orElse(false);
            return low.compareTo(earlier.low) <= 0 && centralFalls && high.compareTo(earlier.high) <= 0;
        }
    }

    /** @throws InvalidValue for a curve that does not begin with all on its day, or that rises */
    public DimpleCourse {
        points = List.copyOf(points);
        sources = List.copyOf(sources);
        boolean begins = !points.isEmpty()
                && points.get(0).day().equals(from)
                && points.get(0).low().equals(Fraction.ALL)
                && points.get(0).central().equals(Optional.of(Fraction.ALL));
        List<Point> all = points;
        boolean falls = IntStream.range(1, points.size())
                .allMatch(i -> all.get(i).isNoMoreThan(all.get(i - 1))
                        && all.get(i - 1).day().compareTo(all.get(i).day()) < 0);
        if (!begins || !falls) {
            throw new InvalidValue(
                    "dimple-course", points.toString(), "all on day " + from.number() + ", then never more");
        }
    }

    /** The course of a dimple that is there on this day. */
    public static DimpleCourse from(RecoveryDay day) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(day, Fraction.ALL, Optional.of(Fraction.ALL), Fraction.ALL, SERIES.citations()));
        for (int later : DAYS) {
            if (later > day.number()) {
                points.add(point(day.number(), later));
            }
        }
        return new DimpleCourse(
                day,
                DimpleOutcome.on(day),
                points,
                CourseSource.all().stream().map(CourseSource::says).toList());
    }

    private static Point point(int from, int later) {
        return new Point(
                RecoveryDay.of(later), low(from, later), central(from, later), high(from, later), citations(later));
    }

    private static Optional<Fraction> central(int from, int later) {
        boolean isCounted = from < SERIES.toDay() && later <= PAGES.toDay();
        return isCounted ? Optional.of(Fraction.of(there(later) / there(from))) : Optional.empty();
    }

    /** S: the part of all dimples that is there on a day. */
    private static double there(int day) {
        double passed = (double) (day - SERIES.fromDay()) / (SERIES.toDay() - SERIES.fromDay());
        double part = Math.max(0, Math.min(1, passed));
        return 1 - (1 - LEFT.central().value()) * part;
    }

    private static Fraction low(int from, int later) {
        if (later < SERIES.fromDay()) {
            return Fraction.ALL;
        }
        return later >= PAGES.fromDay() || from >= SERIES.toDay() ? Fraction.NONE : LEFT.low();
    }

    private static Fraction high(int from, int later) {
        return later < SERIES.toDay() || from >= SERIES.fromDay() ? Fraction.ALL : LEFT.high();
    }

    private static List<CitationKey> citations(int later) {
        List<CitationKey> keys = new ArrayList<>();
        if (later <= PAGES.toDay()) {
            keys.addAll(SERIES.citations());
            keys.add(EVENLY);
        } else {
            keys.addAll(LATEST.citations());
            keys.addAll(CONTRARY.citations());
        }
        if (later >= PAGES.fromDay() && later <= PAGES.toDay()) {
            keys.addAll(PAGES.citations());
        }
        return keys;
    }
}
