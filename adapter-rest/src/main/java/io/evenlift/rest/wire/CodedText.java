package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Texts;
import java.util.List;

/**
 * A code and the sentence that belongs to it. Programs decide on the code, people read the text.
 *
 * @param code stable; a client carries on with one that it does not know
 * @param text in the language of the answer
 */
public record CodedText(String code, String text) {
    static CodedText of(Code code) {
        return new CodedText(code.value(), sentence(code));
    }

    static List<CodedText> each(List<Code> codes) {
        return codes.stream().distinct().map(CodedText::of).toList();
    }

    /** The one place where an answer gets its words. */
    static String sentence(Code code) {
        return Texts.of(code);
    }
}
