package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import java.util.List;

/**
 * Something said, with what it rests on.
 *
 * @param grade of the weakest source
 */
public record StatementResponse(String code, Sentence text, String grade, List<String> citations) {
    static StatementResponse from(Statement statement) {
        return new StatementResponse(
                statement.code().value(),
                statement.sentence(),
                statement.grade().word(),
                Keys.of(statement.citations()));
    }

    static List<StatementResponse> each(List<Statement> statements) {
        return statements.stream().map(StatementResponse::from).toList();
    }
}
