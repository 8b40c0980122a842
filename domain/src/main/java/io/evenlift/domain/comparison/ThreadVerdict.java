package io.evenlift.domain.comparison;

import io.evenlift.domain.candidacy.Candidacy;
import io.evenlift.domain.candidacy.Reason;
import io.evenlift.domain.evidence.CitationKey;
import io.evenlift.domain.evidence.Code;
import io.evenlift.domain.evidence.Sentence;
import io.evenlift.domain.evidence.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What candidacy decides of the thread lift, said in its column: a patient without a plan reads there why. */
final class ThreadVerdict {
    private static final Set<Treatment> THREADS = EnumSet.of(Treatment.THREAD_LIFT);

    private ThreadVerdict() {}

    static List<Remark> remarks(Candidacy candidacy) {
        return candidacy.fold(
                eligible -> List.of(new Remark(
                        Statement.of("thread-lift-can-be-planned", CitationKey.of("assumed-candidacy-gates")),
                        inputs(acknowledged(eligible.reasons())),
                        THREADS)),
                deferred -> withReasons("no-thread-lift-planned-now", deferred),
                unsuitable -> withReasons("no-thread-lift-planned", unsuitable),
                undetermined -> withReasons("no-thread-lift-planned-yet", undetermined));
    }

    private static List<Remark> withReasons(String code, Candidacy candidacy) {
        List<Reason> open = candidacy.reasons().stream().filter(Reason::isOpen).toList();
        List<CitationKey> citations = open.stream()
                .flatMap(reason -> reason.citations().stream())
                .distinct()
                .toList();
        List<Remark> remarks = new ArrayList<>();
        remarks.add(new Remark(new Statement(Sentence.of(Code.of(code)), citations), inputs(open), THREADS));
        open.forEach(reason -> remarks.add(
                new Remark(new Statement(Sentence.of(reason.code()), reason.citations()), reason.inputs(), THREADS)));
        return remarks;
    }

    /** Cautions stop nothing and are told with the candidacy: a readiness to bruise is not to stand in one column alone. */
    private static List<Reason> acknowledged(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.acknowledgement().isPresent())
                .toList();
    }

    private static List<String> inputs(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.inputs().stream())
                .distinct()
                .toList();
    }
}
