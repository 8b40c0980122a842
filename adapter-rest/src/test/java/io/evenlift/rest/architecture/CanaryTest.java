package io.evenlift.rest.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule finds the offender that is planted for it: a rule that finds nothing guards nothing. */
class CanaryTest {
    private static void reports(ArchRule rule, String... offenders) {
        FailureReport report = rule.evaluate(CodeBase.WITH_CANARIES).getFailureReport();
        for (String offender : offenders) {
            assertTrue(
                    report.getDetails().stream().anyMatch(line -> line.contains("io.evenlift." + offender)),
                    () -> "\"" + rule.getDescription() + "\" does not see " + offender + " but " + report.getDetails());
        }
    }

    @Test
    void domainSeesItselfAndPlainJavaOnly() {
        reports(Rules.domainSeesItselfAndPlainJavaOnly(), "domain.canary.ReadsAFile", "domain.canary.KnowsALibrary");
    }

    @Test
    void theTableReaderReadsAndNoMore() {
        reports(Rules.theTableReaderReadsAndNoMore(), "domain.canary.Tables");
    }

    @Test
    void applicationSeesTheDomainAndItselfOnly() {
        reports(Rules.applicationSeesTheDomainAndItselfOnly(), "application.service.canary.ReadsAFile");
    }

    @Test
    void ringsSeeInwardsOnly() {
        reports(
                Rules.ringsSeeInwardsOnly(),
                "rest.stray.canary.BelongsNowhere",
                "rest.json.canary.KnowsAResource",
                "rest.resource.canary.MakesAUseCase");
    }

    @Test
    void resourcesSeePortsAndNeverServices() {
        reports(Rules.resourcesSeePortsAndNeverServices(), "rest.resource.canary.MakesAUseCase");
    }

    @Test
    void onlyBootMakesUseCases() {
        reports(Rules.onlyBootMakesUseCases(), "rest.resource.canary.MakesAUseCase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nanos",
                "millis",
                "environment",
                "property",
                "instant",
                "today",
                "clock",
                "random",
                "splittable",
                "threadLocal",
                "mathRandom",
                "uuid",
                "thread",
                "locale",
                "format",
                "lowerCase",
                "parallel"
            })
    void noClockRandomnessOrEnvironmentInside(String method) {
        reports(Rules.noClockRandomnessOrEnvironmentInside(), "domain.canary.AsksTheMachine." + method + "()");
    }

    @Test
    void noClockInTheApplicationEither() {
        reports(Rules.noClockRandomnessOrEnvironmentInside(), "application.service.canary.AsksTheClock.now()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "clock", "millis"})
    void onlyBootMakesTheClock(String method) {
        reports(Rules.onlyBootMakesTheClock(), "rest.resource.canary.AsksTheClock." + method + "()");
    }

    @Test
    void fieldsOfTheDomainAreFinal() {
        reports(Rules.fieldsOfTheDomainAreFinal(), "domain.canary.SharesItsField.field");
    }

    @Test
    void changingFieldsStayInsideTheirClass() {
        reports(Rules.changingFieldsStayInsideTheirClass(), "domain.canary.SharesItsField.field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<init>", "millimetres", "fromAMethod", "inAnArray", "inABox", "inAList"})
    void noRawNumberLeavesTheDomain(String member) {
        reports(Rules.noRawNumberLeavesTheDomain(), "domain.canary.ShowsADouble." + member + "(");
    }

    @Test
    void floorsSeeOnlyFloorsBelow() {
        reports(
                Rules.floorsSeeOnlyFloorsBelow(),
                "domain.thread.canary.LooksUp",
                "domain.candidacy.canary.LooksAcross",
                "domain.evidence.canary.KnowsMechanics");
    }

    @Test
    void packagesOfTheDomainHaveNoCycle() {
        reports(
                Rules.packagesOfTheDomainHaveNoCycle(),
                "domain.canary.cycle.here.Here",
                "domain.canary.cycle.there.There");
    }

    @Test
    void searchDoesNotSeeTheCheck() {
        reports(Rules.searchDoesNotSeeTheCheck(), "domain.planning.search.canary.AsksTheChecker");
    }

    @Test
    void checkDoesNotSeeTheSearch() {
        reports(Rules.checkDoesNotSeeTheSearch(), "domain.planning.check.canary.AsksTheSearch");
    }

    @Test
    void librariesStayInTheAdapter() {
        reports(
                Rules.librariesStayInTheAdapter(),
                "domain.canary.KnowsALibrary.jakarta()",
                "domain.canary.KnowsALibrary.jackson()");
    }

    @Test
    void pathsAreOnResourcesOnly() {
        reports(
                Rules.pathsAreOnResourcesOnly(),
                "rest.resource.canary.MakesAUseCase",
                "rest.wire.canary.HasAPathResource");
    }

    @Test
    void requestsAndResponsesAreRecords() {
        reports(
                Rules.requestsAndResponsesAreRecords(),
                "rest.wire.canary.LooseResponse",
                "rest.wire.canary.LooseResponse$PartRequest");
    }

    @Test
    void adapterDoesNotSeeTheMechanics() {
        reports(Rules.adapterDoesNotSeeTheMechanics(), "rest.wire.canary.KnowsMechanics");
    }
}
