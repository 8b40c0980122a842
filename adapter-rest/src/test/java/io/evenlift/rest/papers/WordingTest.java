package io.evenlift.rest.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.evidence.Language;
import io.evenlift.rest.wire.Standing;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers that a deployer reads first promise nothing, and say of the release what the answers say. */
class WordingTest {
    private static final Pattern PROMISE =
            Pattern.compile("\\b(guarantee\\w*|best|proven|validated|cleared|approved|ce-marked)\\b");
    private static final Pattern DENIAL =
            Pattern.compile("\\b(not|no|none|nothing|never|nobody|neither|nor|without|cannot)\\b");

    /** Ends of what a denial reaches; a line that is wrapped goes on. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.:!?|]\\s|\n\n|\n[-#|]");

    /** Nobody has decided that it is none; so nobody is to read it here. */
    private static final Pattern DECIDED = Pattern.compile(
            "(not|no|never|isn't|is non-|nor) (a |an |any )?(digital )?(medical )?device(?! software)|의료기기가? ?아[니닙]");

    static Stream<Paper> papers() {
        return Stream.of(
                        "README.md",
                        "docs/intended-use.md",
                        "docs/limitations.md",
                        "docs/regulatory-status.md",
                        "docs/risk-file.md")
                .map(Paper::of);
    }

    private static List<String> promises(String text) {
        String withoutTargets = text.replaceAll("]\\([^)]*\\)", "]");
        return Stream.of(SENTENCE_END.split(withoutTargets.toLowerCase(Locale.ROOT)))
                .filter(sentence -> {
                    Matcher promise = PROMISE.matcher(sentence);
                    return promise.find()
                            && !DENIAL.matcher(sentence.substring(0, promise.start()))
                                    .find();
                })
                .map(WordingTest::onOneLine)
                .toList();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void promisesNothing(Paper paper) {
        assertEquals(List.of(), promises(paper.text()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void decidesForNobodyWhetherItIsADevice(Paper paper) {
        Matcher decided = DECIDED.matcher(onOneLine(paper.text().toLowerCase(Locale.ROOT)));
        assertFalse(decided.find(), () -> paper.file() + ": " + decided.group());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/intended-use.md", "docs/regulatory-status.md"})
    void saysOfTheReleaseWhatEveryAnswerSays(String name) {
        String status = Standing.RELEASE_STATUS.in(Language.ENGLISH).toLowerCase(Locale.ROOT);
        String bare = status.substring(0, status.length() - 1);
        assertTrue(onOneLine(Paper.of(name).text().toLowerCase(Locale.ROOT)).contains(bare), name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is proven.",
                "Nothing is shown. It is validated by practice.",
                "The best\nplan comes first",
                "A guarantee, not a hope.",
                "- no cost\n- approved in Korea"
            })
    void wouldSeeAPromise(String text) {
        assertEquals(1, promises(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing here is\nvalidated.",
                "not cleared, approved or CE-marked anywhere",
                "No guarantee and no superlative",
                "a scale of our own, unvalidated",
                "see [directions](model.md#directions-that-are-guaranteed)"
            })
    void letsADenialPass(String text) {
        assertEquals(List.of(), promises(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"it is not a medical device", "is no device", "의료기기가 아닙니다", "never a digital medical device"})
    void wouldSeeADecision(String text) {
        assertTrue(DECIDED.matcher(text).find(), text);
    }
}
