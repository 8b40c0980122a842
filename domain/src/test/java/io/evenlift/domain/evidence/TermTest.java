package io.evenlift.domain.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.domain.assessment.PreviousProcedure;
import io.evenlift.domain.face.DangerZone;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.RegionCaution;
import io.evenlift.domain.quantity.Word;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Words of tables that no request and no answer has, with the reason. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "mismatch-member", "the member of a refusal, which its pointer names",
            "dimpling-series-kind", "the papers' kinds of series stand in docs/credibility.md alone",
            "dimpling-series-holding", "likewise");

    /** Words that no enumeration holds: what the wire calls a variant, and the grades of a scale. */
    private static final Set<String> WITHOUT_TYPE = Set.of(
            "verdict",
            "danger-zone",
            "laxity-grade",
            "laxity-of-cheek",
            "laxity-of-nasolabial",
            "laxity-of-jowl",
            "laxity-of-submental",
            "dimple-grade");

    /** Every enumeration of words in the domain, nested ones too. */
    private static List<Class<?>> vocabularies() {
        return SourceLiterals.files(SOURCES, ".java").stream()
                .map(file -> SOURCES.relativize(file).toString().replace(".java", ""))
                .filter(name -> !name.endsWith("-info"))
                .map(name -> type(name.replace('/', '.').replace('\\', '.')))
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(type -> type.isEnum() && Word.class.isAssignableFrom(type))
                .filter(type -> !Modifier.isPrivate(type.getModifiers()))
                .collect(Collectors.toList());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, TermTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areThereForEveryWordThatIsShown() {
        List<String> missing = new ArrayList<>();
        int words = 0;
        for (Class<?> vocabulary : vocabularies()) {
            String name = Term.vocabulary(vocabulary);
            for (Object constant : vocabulary.getEnumConstants()) {
                String word = ((Word) constant).word();
                if (!NOT_SHOWN.containsKey(name) && Term.find(name, word).isEmpty()) {
                    missing.add(name + " " + word);
                }
                words++;
            }
        }
        assertTrue(words > 150, "found only " + words);
        assertEquals(List.of(), missing);
    }

    @Test
    void areAllOfAVocabularyThatThereIs() {
        Set<String> known = new TreeSet<>(WITHOUT_TYPE);
        for (Class<?> vocabulary : vocabularies()) {
            for (Object constant : vocabulary.getEnumConstants()) {
                known.add(Term.vocabulary(vocabulary) + " " + ((Word) constant).word());
            }
        }
        for (Term term : Term.all()) {
            assertTrue(
                    known.contains(term.vocabulary()) || known.contains(term.vocabulary() + " " + term.word()),
                    term::toString);
        }
    }

    @Test
    void areThereForEveryZoneAndCaution() {
        DangerZone.all()
                .forEach(
                        zone -> assertTrue(Term.find("danger-zone", zone.code()).isPresent(), zone::code));
        RegionCaution.all()
                .forEach(caution ->
                        assertTrue(Term.find("danger-zone", caution.code()).isPresent()));
    }

    @Test
    void haveANameInEachLanguage() {
        for (Term term : Term.all()) {
            assertFalse(term.in(Language.ENGLISH).isBlank(), term::toString);
            assertTrue(term.in(Language.ENGLISH).codePoints().noneMatch(Character::isIdeographic), term::toString);
            assertTrue(
                    term.in(Language.KOREAN)
                            .codePoints()
                            .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL),
                    term::toString);
            // Its own glossary calls this word ambiguous: jowl for one clinic, buccal fat for another.
            assertFalse(term.in(Language.KOREAN).contains("심부볼"), term::toString);
        }
    }

    @Test
    void areFoundByTheirWord() {
        assertEquals("jowl", Term.of(Region.JOWL).in(Language.ENGLISH));
        assertEquals("팔자주름", Term.of(Region.NASOLABIAL).in(Language.KOREAN));
        assertEquals(
                "hyaluronic filler",
                Term.of(PreviousProcedure.Kind.FILLER_HYALURONIC).in(Language.ENGLISH));
    }

    @Test
    void failLoudlyForAWordWithoutOne() {
        assertThrows(IllegalStateException.class, () -> Term.of(() -> "no-such-word"));
    }
}
