package io.evenlift.rest.json;

import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/**
 * In which language an answer is written: of those there are the one that the client wishes for most, else English, and the
 * answer says which. Problems speak to developers and are English; a picture has its language drawn into it.
 */
public final class AnswerLanguage implements ContainerResponseFilter {
    private static final Language FALLBACK = Language.ENGLISH;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.hasEntity() || response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            return;
        }
        boolean isProblem = response.getEntity() instanceof Problem;
        Language language = isProblem
                ? FALLBACK
                : accepted(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** The language that the headers of an answer name. */
    static Language of(MultivaluedMap<String, Object> headers) {
        Object tag = headers.getFirst(HttpHeaders.CONTENT_LANGUAGE);
        return LanguageWishes.named(String.valueOf(tag)).orElse(FALLBACK);
    }

    /** The language of an answer whose words are put together before it is written. */
    public static Language accepted(HttpHeaders request) {
        return accepted(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Read here and not by Jersey, which fails on a header that it cannot read and takes a weight of 0 for a wish. */
    private static Language accepted(Optional<String> header) {
        return header.flatMap(LanguageWishes::first).orElse(FALLBACK);
    }
}
