package io.evenlift.rest.wire;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.prediction.Prediction;
import java.util.ArrayList;
import java.util.List;

/**
 * A code and the sentence that belongs to it. Programs decide on the code, people read the text.
 *
 * @param code stable; a client carries on with one that it does not know
 * @param text written in the language of the answer
 */
public record CodedText(String code, Sentence text) {
    static CodedText of(Code code) {
        return of(Sentence.of(code));
    }

    public static CodedText of(Sentence sentence) {
        return new CodedText(sentence.code().value(), sentence);
    }

    static List<CodedText> each(List<Code> codes) {
        return codes.stream().distinct().map(CodedText::of).toList();
    }

    /** What a prediction tells beside its numbers, and what the check met knowingly. */
    static List<CodedText> warnings(Prediction prediction, List<Code> met) {
        List<Code> codes = new ArrayList<>(prediction.warnings());
        codes.addAll(met);
        return each(codes);
    }
}
