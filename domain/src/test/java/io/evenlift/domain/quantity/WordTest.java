package io.evenlift.domain.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Isolated: it changes the default locale. */
@Isolated
class WordTest {
    private enum Plant implements Word {
        WILD_ROSE,
        IVY;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    @Nested
    class Of {

        @Test
        void joinsLowerCaseWordsByHyphens() {
            assertEquals("wild-rose", Word.of(Plant.WILD_ROSE));
        }

        @Test
        void isTheSameWhereAnUpperCaseIHasNoDot() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertEquals("wild-rose", Word.of(Plant.WILD_ROSE));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Parse {

        @ParameterizedTest
        @EnumSource(Plant.class)
        void findsEveryMemberByItsWord(Plant plant) {
            assertEquals(plant, Word.parse(Plant.class, plant.word(), "plant"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"WILD_ROSE", "Wild-rose", "wild rose", " ivy", ""})
        void refusesAnyOtherSpellingWithTheWholeList(String word) {
            InvalidValue refused = assertThrows(InvalidValue.class, () -> Word.parse(Plant.class, word, "plant"));
            assertEquals("plant", refused.code());
            assertEquals("\"" + word + "\"", refused.value());
            assertEquals("one of wild-rose, ivy", refused.expected());
        }
    }
}
