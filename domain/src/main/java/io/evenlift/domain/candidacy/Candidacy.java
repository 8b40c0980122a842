package io.evenlift.domain.candidacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether a thread lift suits this patient, with every reason found, the gravest first. */
public sealed interface Candidacy {
    List<Reason> reasons();

    /** One answer for each variant; a new variant breaks every caller at compile time, which is wanted. */
    <R> R fold(
            Function<Eligible, R> eligible,
            Function<Deferred, R> deferred,
            Function<Unsuitable, R> unsuitable,
            Function<Undetermined, R> undetermined);

    /** The word for it in answers. */
    default String verdict() {
        return fold(
                eligible -> "eligible",
                deferred -> "deferred",
                unsuitable -> "unsuitable",
                undetermined -> "undetermined");
    }

    /** Whom plans and predictions may be asked for; empty for everyone else. */
    default Optional<EligibleCandidate> eligibleCandidate() {
        return fold(
                eligible -> Optional.of(eligible.candidate()),
                deferred -> Optional.empty(),
                unsuitable -> Optional.empty(),
                undetermined -> Optional.empty());
    }

    /**
     * A plan may be made.
     *
     * @param candidate what plans and predictions ask for
     */
    record Eligible(EligibleCandidate candidate) implements Candidacy {
        @Override
        public List<Reason> reasons() {
            return candidate.reasons();
        }

        @Override
        public <R> R fold(
                Function<Eligible, R> eligible,
                Function<Deferred, R> deferred,
                Function<Unsuitable, R> unsuitable,
                Function<Undetermined, R> undetermined) {
            return eligible.apply(this);
        }
    }

    /** Not now. */
    record Deferred(List<Reason> reasons) implements Candidacy {
        @Override
        public <R> R fold(
                Function<Eligible, R> eligible,
                Function<Deferred, R> deferred,
                Function<Unsuitable, R> unsuitable,
                Function<Undetermined, R> undetermined) {
            return deferred.apply(this);
        }
    }

    /** Not this treatment. */
    record Unsuitable(List<Reason> reasons) implements Candidacy {
        @Override
        public <R> R fold(
                Function<Eligible, R> eligible,
                Function<Deferred, R> deferred,
                Function<Unsuitable, R> unsuitable,
                Function<Undetermined, R> undetermined) {
            return unsuitable.apply(this);
        }
    }

    /** Cannot be said yet: a finding or the clinician's reason is missing. */
    record Undetermined(List<Reason> reasons) implements Candidacy {
        @Override
        public <R> R fold(
                Function<Eligible, R> eligible,
                Function<Deferred, R> deferred,
                Function<Unsuitable, R> unsuitable,
                Function<Undetermined, R> undetermined) {
            return undetermined.apply(this);
        }
    }
}
