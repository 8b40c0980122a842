package io.evenlift.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenlift.application.port.in.DataNote;
import io.evenlift.application.port.in.EngineVersions;
import io.evenlift.application.port.in.FollowRecoveryUseCase;
import io.evenlift.application.port.in.FollowRecoveryUseCase.Answer;
import io.evenlift.application.port.in.FollowRecoveryUseCase.Query;
import io.evenlift.domain.face.Side;
import io.evenlift.domain.plan.ThreadId;
import io.evenlift.domain.recovery.FindingKind;
import io.evenlift.domain.recovery.FindingSide;
import io.evenlift.domain.recovery.Performed;
import io.evenlift.domain.recovery.PerformedThread;
import io.evenlift.domain.recovery.RecoveryAdvice;
import io.evenlift.domain.recovery.RecoveryCase;
import io.evenlift.domain.recovery.RecoveryDay;
import io.evenlift.domain.recovery.RecoveryFinding;
import io.evenlift.domain.recovery.Trend;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowRecoveryServiceTest {
    private static final RecoveryFinding DIMPLE = RecoveryFinding.of(FindingKind.DIMPLE, FindingSide.LEFT);
    private static final RecoveryFinding FLAG = RecoveryFinding.of(FindingKind.ALLERGIC_REACTION, FindingSide.BOTH);
    private static final Performed ON_THE_LEFT =
            new Performed(List.of(PerformedThread.of(ThreadId.of("t1"), Side.LEFT)), List.of("one thread less"));

    private final FollowRecoveryUseCase useCase = UseCases.followRecovery();

    private static RecoveryCase on(int day, Optional<Performed> performed, RecoveryFinding... findings) {
        return new RecoveryCase(RecoveryDay.of(day), List.of(findings), performed);
    }

    private String digest(RecoveryCase asked) {
        return useCase.follow(Query.of(asked)).notes().inputDigest();
    }

    @Test
    void answersWithTheAdviceOfTheDomainAndTheVersions() {
        RecoveryCase asked = on(3, Optional.of(ON_THE_LEFT), DIMPLE);
        Answer answer = useCase.follow(Query.of(asked));
        assertEquals(RecoveryAdvice.on(asked), answer.advice());
        assertEquals(EngineVersions.CURRENT, answer.notes().versions());
        assertEquals(List.of(), answer.notes().dataQuality());
        assertEquals(
                List.of("one thread less"),
                answer.advice().performed().orElseThrow().deviations());
    }

    @Test
    void saysBesideARedFlagWhatContradictsTheRecord() {
        List<DataNote> notes = useCase.follow(
                        Query.of(on(0, Optional.of(ON_THE_LEFT), DIMPLE.on(ThreadId.of("t9")), FLAG)))
                .notes()
                .dataQuality();
        assertEquals(
                List.of("findings.0.thread thread-not-performed", "findings.1.side side-not-performed"),
                notes.stream().map(note -> note.place() + " " + note.code()).toList());
        assertTrue(notes.get(0).used().contains("one of t1"), notes.get(0)::used);
    }

    @Test
    void digestsWhatWasFoundAndWhatWasDone() {
        String digest = digest(on(3, Optional.of(ON_THE_LEFT), DIMPLE));
        assertTrue(digest.matches("[0-9a-f]{64}"), digest);
        assertEquals(digest, digest(on(3, Optional.of(ON_THE_LEFT), DIMPLE)));
        assertNotEquals(digest, digest(on(4, Optional.of(ON_THE_LEFT), DIMPLE)));
        assertNotEquals(digest, digest(on(3, Optional.empty(), DIMPLE)));
        assertNotEquals(digest, digest(on(3, Optional.of(ON_THE_LEFT), DIMPLE.withTrend(Trend.SAME))));
    }
}
