package io.evenlift.rest.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.evenlift.rest.cases.CaseRun.Case;
import io.evenlift.rest.cases.CaseRun.Result;
import io.evenlift.rest.cases.CaseRun.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page {@code docs/cases/RESULTS.md}. */
final class ResultTable {
    private static final String HEAD = """
            # Results of the cases

            Written by `CasesTest` and compared by it in every build. Expected is what [the cases](README.md) expect from
            clinical reasoning and the written rules; nobody has validated it. A miss is where this service answers in another
            way, each with its explanation. Cases of calls that are still to come are not asked.

            """;

    private ResultTable() {}

    static String of(List<Result> results, List<Case> pending) {
        long missed =
                results.stream().filter(each -> each.verdict() != Verdict.OK).count();
        StringBuilder page = new StringBuilder(HEAD)
                .append("**")
                .append(results.size())
                .append(" cases asked: ")
                .append(results.size() - missed)
                .append(" as expected, ")
                .append(missed)
                .append(" missed.** ")
                .append(pending.size())
                .append(" more are pending.\n\n## Misses\n");
        results.stream().filter(each -> each.verdict() != Verdict.OK).forEach(each -> page.append(miss(each)));
        Map<String, List<Result>> byFile = results.stream()
                .collect(Collectors.groupingBy(each -> each.asked().file(), TreeMap::new, Collectors.toList()));
        byFile.forEach((file, ofFile) -> {
            page.append("\n## [").append(file).append("](").append(file).append(")\n");
            page.append("| case | says | expected | result |\n|---|---|---|---|\n");
            ofFile.forEach(each -> page.append(row(each)));
        });
        return page.toString();
    }

    private static String miss(Result result) {
        Case asked = result.asked();
        return "- **`" + asked.id() + "`**: " + asked.title() + " Expected because: "
                + asked.text().path("why").asText() + "\n  - Answered: " + String.join("; ", result.differences())
                + ".\n  - Explanation: " + asked.miss().orElse("none yet") + "\n";
    }

    private static String row(Result result) {
        Case asked = result.asked();
        return "| `" + asked.id() + "` | " + asked.title() + " | " + expected(asked.expected()) + " | "
                + (result.verdict() == Verdict.OK ? "ok" : "miss") + " |\n";
    }

    private static String expected(JsonNode expected) {
        return List.of("outcome", "verdict", "status").stream()
                .filter(expected::has)
                .findFirst()
                .map(member -> expected.get(member).asText())
                .orElseThrow();
    }
}
