package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Row;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.evidence.Tables;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of {@code rules.csv}: of one kind of finding, in a window of days, from a grade and a trend on.
 *
 * <p>Conditions only look upwards (this grade or graver, this trend or a more worrying one), and of all rules that apply
 * the most urgent decides: so a graver grade or a more worrying trend can only add rules, and never lowers the urgency.
 *
 * @param from first day
 * @param to last day; empty where the window has no end
 * @param gradeFrom from which grade on; empty where any
 * @param trendFrom from which trend on; {@link Trend#BETTER} where any
 * @param ifUnknown whether it also applies where the grade or trend that it asks for is not known
 * @param isRedFlag whether it is to be escalated whatever else was found
 * @param advice what to do until then
 */
record RecoveryRule(
        FindingKind kind,
        int from,
        OptionalInt to,
        OptionalInt gradeFrom,
        Trend trendFrom,
        boolean ifUnknown,
        Usualness usualness,
        boolean isRedFlag,
        Seek seek,
        List<Statement> advice) {
    static List<RecoveryRule> all() {
        return Tables.read(RecoveryRule.class, "rules.csv").stream()
                .map(RecoveryRule::of)
                .toList();
    }

    boolean isOn(RecoveryDay day) {
        return day.number() >= from && (to.isEmpty() || day.number() <= to.getAsInt());
    }

    /** Holds whatever grade and trend are, so that its window says what the day is like. */
    boolean isUnconditional() {
        return gradeFrom.isEmpty() && trendFrom == Trend.BETTER;
    }

    boolean isMetBy(RecoveryFinding finding) {
        return isGraveEnough(finding.grade()) && isWorryingEnough(finding.trend());
    }

    private boolean isGraveEnough(Optional<FindingGrade> grade) {
        return gradeFrom.isEmpty()
                || grade.map(known -> known.isAtLeast(gradeFrom.getAsInt())).orElse(ifUnknown);
    }

    private boolean isWorryingEnough(Trend trend) {
        boolean any = trendFrom == Trend.BETTER;
        return any || (trend == Trend.UNKNOWN ? ifUnknown : trend.compareTo(trendFrom) >= 0);
    }

    /** The same rule on a day of which no source speaks: said so, and no less urgent. */
    RecoveryRule outsideItsWindow(Statement remark, CitationKey assumption) {
        Seek same = new Seek(seek.urgency(), seek.where(), seek.sentence(), plus(seek.citations(), assumption));
        return new RecoveryRule(
                kind,
                0,
                OptionalInt.empty(),
                gradeFrom,
                trendFrom,
                ifUnknown,
                Usualness.NOT_COVERED,
                isRedFlag,
                same,
                plus(advice, remark));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }

    private static RecoveryRule of(Row row) {
        Sentence sought = RecoveryStatements.of(row.text("seek")).sentence();
        List<Destination> where = Arrays.stream(row.text("where").split(" "))
                .map(word -> Word.parse(Destination.class, word, "where"))
                .toList();
        return new RecoveryRule(
                Word.parse(FindingKind.class, row.text("kind"), "kind"),
                row.integer("from_day"),
                whole(row, "to_day"),
                whole(row, "grade_from"),
                row.isBlank("trend_from") ? Trend.BETTER : Word.parse(Trend.class, row.text("trend_from"), "trend"),
                row.text("if_unknown").equals("yes"),
                Usualness.valueOf(row.text("usual")),
                row.text("red_flag").equals("yes"),
                new Seek(
                        Word.parse(Urgency.class, row.text("urgency"), "urgency"),
                        where,
                        sought,
                        row.citations("citations")),
                RecoveryStatements.in(row, "advice"));
    }

    private static OptionalInt whole(Row row, String column) {
        return row.isBlank(column) ? OptionalInt.empty() : OptionalInt.of(row.integer(column));
    }
}
