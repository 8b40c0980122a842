package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.quantity.InvalidValue;
import io.evenlift.domain.quantity.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a finding contradicts what was performed. It is refused, or beside a red flag passed over and told.
 *
 * @param member which part of the finding
 * @param code what is wrong
 * @param value as given
 * @param known what would have fitted
 */
public record Mismatch(Member member, Code code, String value, String known) {
    /** The part of a finding that does not fit. */
    public enum Member implements Word {
        THREAD,
        SIDE;

        @Override
        public String word() {
            return Word.of(this);
        }
    }

    public InvalidValue refusal() {
        return new InvalidValue(code.value(), value, known);
    }

    /** Everything in which a finding contradicts the record; nothing where it names no thread and there is no record. */
    public static List<Mismatch> of(RecoveryFinding finding, Optional<Performed> performed) {
        if (performed.isEmpty()) {
            return finding.thread().stream()
                    .map(id -> new Mismatch(
                            Member.THREAD,
                            Code.of("thread-without-performed"),
                            "\"" + id + "\"",
                            "no thread, or the threads that were laid in performed"))
                    .toList();
        }
        Performed done = performed.get();
        List<Mismatch> found = new ArrayList<>();
        Optional<PerformedThread> named = finding.thread().flatMap(done::thread);
        if (finding.thread().isPresent() && named.isEmpty()) {
            found.add(new Mismatch(
                    Member.THREAD,
                    Code.of("thread-not-performed"),
                    "\"" + finding.thread().get() + "\"",
                    "one of " + done.ids()));
        }
        named.filter(thread -> !finding.side().halves().contains(thread.side()))
                .map(thread -> onAnotherSide(finding, thread))
                .or(() -> onAnUntouchedSide(finding, done))
                .ifPresent(found::add);
        return found;
    }

    private static Mismatch onAnotherSide(RecoveryFinding finding, PerformedThread thread) {
        return new Mismatch(
                Member.SIDE,
                Code.of("side-of-another-thread"),
                "\"" + finding.side().word() + "\"",
                thread.side().word() + ", the side of " + thread.id());
    }

    private static Optional<Mismatch> onAnUntouchedSide(RecoveryFinding finding, Performed done) {
        if (finding.side().halves().stream().allMatch(done::hasThreadsOn)) {
            return Optional.empty();
        }
        String treated = done.threads().stream()
                .map(thread -> thread.side().word() + " (" + thread.id() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(new Mismatch(
                Member.SIDE,
                Code.of("side-not-performed"),
                "\"" + finding.side().word() + "\"",
                "a side with a performed thread: " + treated));
    }
}
