package io.evenlift.rest.problem;

import java.util.List;

/** A request body that is not answered, with everything that is wrong with it at the stage that refused it. */
public final class RejectedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Fault> faults;

    public RejectedRequest(ProblemType type, List<Fault> faults) {
        // Neither message nor stack trace: the faults quote patient values, and nobody is to find them in a log.
        super(type.title(), null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    public int status() {
        return type.status();
    }

    public List<Fault> faults() {
        return faults;
    }

    Problem problem() {
        return Problem.of(type, faults);
    }
}
