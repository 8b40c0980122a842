package io.evenlift.rest.wire;

import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Term;
import java.util.List;

/** What the words of requests and answers are called, for who shows them to people. */
public record TermsResponse(
        List<TermResponse> terms, EngineResponse engine, Sentence releaseStatus, Sentence disclaimer) {

    /**
     * One word.
     *
     * @param vocabulary the member or list that has such words
     * @param text its name in the language of the answer
     */
    public record TermResponse(String vocabulary, String word, Term text) {
        static TermResponse from(Term term) {
            return new TermResponse(term.vocabulary(), term.word(), term);
        }
    }

    public static TermsResponse from(List<Term> terms) {
        return new TermsResponse(
                terms.stream().map(TermResponse::from).toList(),
                EngineResponse.from(EngineVersions.CURRENT),
                Standing.RELEASE_STATUS,
                Standing.DISCLAIMER);
    }
}
