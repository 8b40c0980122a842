package io.evenlift.rest.papers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTestsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NamedTestsTest",
                "NamedTestsTest.areThoseOfEveryModule",
                "CataloguesAndRefusalsTest.WithoutEligibility",
                "CataloguesAndRefusalsTest.WithoutEligibility.noPlanIsProposed",
                "RulesTest.OfRegions.neverTakesAFoldForSkin",
                "SameBytesTest.areGivenByAnotherVirtualMachine"
            })
    void areThoseOfEveryModule(String name) {
        assertTrue(NamedTests.has(name), name);
    }

    /** Misspelt, in another class, no test, or a class under a method. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoSuchTest",
                "RulesTest.OfRegion",
                "RulesTest.neverTakesAFoldForSkin",
                "RulesTest.OfLaxity.neverTakesAFoldForSkin",
                "RulesTest.OfRegions.neverTakesAFoldForSki",
                "AnswersTest.start",
                "AnswersTest.reversed",
                "RulesTest.OfRegions.neverTakesAFoldForSkin.Deeper"
            })
    void areNoOthers(String name) {
        assertFalse(NamedTests.has(name), name);
    }
}
