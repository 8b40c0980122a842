package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;

/** What every answer says of itself, whatever it holds. */
public final class Standing {
    public static final Sentence RELEASE_STATUS = Sentence.of(Code.of("release-status"));

    public static final Sentence DISCLAIMER = Sentence.of(Code.of("disclaimer"));

    private Standing() {}
}
