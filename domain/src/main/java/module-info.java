/** The patient, the threads, the mechanics and the evidence, in plain Java without any dependency. */
module io.evenlift.domain {
    exports io.evenlift.domain.assessment;
    exports io.evenlift.domain.candidacy;
    exports io.evenlift.domain.comparison;
    exports io.evenlift.domain.evidence;
    exports io.evenlift.domain.face;
    exports io.evenlift.domain.fixation;
    exports io.evenlift.domain.plan;
    exports io.evenlift.domain.planning;
    exports io.evenlift.domain.planning.check;
    exports io.evenlift.domain.planning.nearest;
    exports io.evenlift.domain.planning.reasons;
    exports io.evenlift.domain.planning.samelift;
    exports io.evenlift.domain.planning.search;
    exports io.evenlift.domain.planning.technique;
    exports io.evenlift.domain.prediction;
    exports io.evenlift.domain.prediction.rate;
    exports io.evenlift.domain.quantity;
    exports io.evenlift.domain.recovery;
    exports io.evenlift.domain.thread;
}
