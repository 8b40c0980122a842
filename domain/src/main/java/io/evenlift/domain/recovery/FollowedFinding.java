package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Statement;
import io.evenlift.domain.fixation.Technique;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of one finding.
 *
 * @param finding as it was told
 * @param usualness whether it is to be expected on this day
 * @param seek how soon to be seen, by whom
 * @param advice what to do until then, and what to know
 * @param missing what was not told although it would change urgency or usualness; of a dimple the graver is
 *     taken until then
 * @param technique of the performed thread that it lies over, where the record names it
 * @param course of a dimple that is still seen
 * @param ladder of treatments for such a dimple
 */
public record FollowedFinding(
        RecoveryFinding finding,
        Usualness usualness,
        Seek seek,
        List<Statement> advice,
        List<Code> missing,
        Optional<Technique> technique,
        Optional<DimpleCourse> course,
        List<LadderStep> ladder) {
    public FollowedFinding {
        advice = List.copyOf(advice);
        missing = List.copyOf(missing);
        ladder = List.copyOf(ladder);
    }

    static FollowedFinding of(RecoveryFinding finding, RecoveryCase asked) {
        RecoveryDay day = asked.day();
        List<RecoveryRule> met = RecoveryRules.met(finding, day);
        Optional<PerformedThread> thread = asked.threadOf(finding);
        boolean isFollowedDimple = finding.isDimple() && !finding.isGone();
        Stream<Statement> general = met.stream().flatMap(rule -> rule.advice().stream());
        Stream<Statement> ofThread = thread.stream().flatMap(laid -> ThreadNote.of(finding, laid).stream());
        return new FollowedFinding(
                finding,
                usualness(met),
                met.get(0).seek(),
                Stream.concat(general, ofThread).distinct().toList(),
                Missing.of(finding, day),
                thread.flatMap(PerformedThread::technique),
                isFollowedDimple ? Optional.of(DimpleCourse.from(day)) : Optional.empty(),
                isFollowedDimple ? LadderStep.all() : List.of());
    }

    /** The most worrying of the rules that apply. */
    static Usualness usualness(List<RecoveryRule> met) {
        return met.stream()
                .map(RecoveryRule::usualness)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
