package io.evenlift.rest.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.lang.ArchRule;
import io.evenlift.application.service.UseCases;
import io.evenlift.domain.face.Side;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds between the parts of the code base. {@link CanaryTest} shows that each rule can fail. */
class ArchitectureTest {
    private static void holds(ArchRule rule) {
        rule.check(CodeBase.SHIPPED);
    }

    @Test
    void domainSeesItselfAndPlainJavaOnly() {
        holds(Rules.domainSeesItselfAndPlainJavaOnly());
    }

    @Test
    void theTableReaderReadsAndNoMore() {
        holds(Rules.theTableReaderReadsAndNoMore());
    }

    @Test
    void applicationSeesTheDomainAndItselfOnly() {
        holds(Rules.applicationSeesTheDomainAndItselfOnly());
    }

    @Test
    void ringsSeeInwardsOnly() {
        holds(Rules.ringsSeeInwardsOnly());
    }

    @Test
    void resourcesSeePortsAndNeverServices() {
        holds(Rules.resourcesSeePortsAndNeverServices());
    }

    @Test
    void onlyBootMakesUseCases() {
        holds(Rules.onlyBootMakesUseCases());
    }

    @Test
    void noClockRandomnessOrEnvironmentInside() {
        holds(Rules.noClockRandomnessOrEnvironmentInside());
    }

    @Test
    void onlyBootMakesTheClock() {
        holds(Rules.onlyBootMakesTheClock());
    }

    @Test
    void fieldsOfTheDomainAreFinal() {
        holds(Rules.fieldsOfTheDomainAreFinal());
    }

    @Test
    void changingFieldsStayInsideTheirClass() {
        holds(Rules.changingFieldsStayInsideTheirClass());
    }

    @Test
    void noRawNumberLeavesTheDomain() {
        holds(Rules.noRawNumberLeavesTheDomain());
    }

    @Test
    void floorsSeeOnlyFloorsBelow() {
        holds(Rules.floorsSeeOnlyFloorsBelow());
    }

    @Test
    void packagesOfTheDomainHaveNoCycle() {
        holds(Rules.packagesOfTheDomainHaveNoCycle());
    }

    @Test
    void searchDoesNotSeeTheCheck() {
        holds(Rules.searchDoesNotSeeTheCheck());
    }

    @Test
    void checkDoesNotSeeTheSearch() {
        holds(Rules.checkDoesNotSeeTheSearch());
    }

    @Test
    void librariesStayInTheAdapter() {
        holds(Rules.librariesStayInTheAdapter());
    }

    @Test
    void pathsAreOnResourcesOnly() {
        holds(Rules.pathsAreOnResourcesOnly());
    }

    @Test
    void requestsAndResponsesAreRecords() {
        holds(Rules.requestsAndResponsesAreRecords());
    }

    @Test
    void adapterDoesNotSeeTheMechanics() {
        holds(Rules.adapterDoesNotSeeTheMechanics());
    }

    @Nested
    class Modules {
        private Set<String> required(Class<?> member) {
            return CodeBase.module(member).requires().stream()
                    .map(ModuleDescriptor.Requires::name)
                    .collect(Collectors.toSet());
        }

        @Test
        void theDomainNeedsNothingButTheJdk() {
            assertEquals("io.evenlift.domain", CodeBase.module(Side.class).name());
            assertEquals(Set.of("java.base"), required(Side.class));
        }

        @Test
        void theApplicationNeedsTheDomainAlone() {
            assertEquals(Set.of("java.base", "io.evenlift.domain"), required(UseCases.class));
        }

        @Test
        void theMechanicsAreNotExported() {
            Set<String> exported = CodeBase.module(Side.class).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            assertEquals(false, exported.contains("io.evenlift.domain.mechanics"));
            assertEquals(true, exported.contains("io.evenlift.domain.prediction"));
        }
    }

    @Nested
    class Patterns {

        @Test
        void failWhereTheyMatchNothing() {
            assertThrows(AssertionError.class, () -> CodeBase.in("io.evenlift.domian.."));
            assertThrows(AssertionError.class, () -> CodeBase.packages("io.evenlift.rest.resources.."));
            assertThrows(AssertionError.class, () -> CodeBase.inForeign("javax.ws.rs.."));
            assertThrows(AssertionError.class, () -> CodeBase.theClass("io.evenlift.application.service.UseCase"));
        }
    }
}
