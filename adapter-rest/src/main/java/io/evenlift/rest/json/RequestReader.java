package io.evenlift.rest.json;

import io.evenlift.rest.problem.Fault;
import io.evenlift.rest.problem.ProblemType;
import io.evenlift.rest.problem.RejectedRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * From the bytes of a body to a command of the application, in stages; each names all its faults, and only a stage
 * without any lets the next begin:
 *
 * <ol>
 *   <li>bytes to a JSON tree (400; the first fault only),
 *   <li>the tree against the shape of the request record (400),
 *   <li>the constraints on the record and the domain's own values, together (422).
 * </ol>
 */
public final class RequestReader {
    private RequestReader() {}

    /**
     * Reads a body.
     *
     * @param type the request record; its components are boxed, and named as the JSON members are
     * @param toCommand turns the record into the command, collecting what the domain refuses; empty if it refused any
     * @throws RejectedRequest with everything that is wrong, if anything is
     */
    public static <R extends Record, C> C read(
            byte[] body, Class<R> type, BiFunction<? super R, ? super Faults, Optional<C>> toCommand) {
        R request = RecordBinding.bind(JsonTree.of(body), type);
        Faults faults = new Faults();
        Constraints.check(request, faults);
        Optional<C> command = toCommand.apply(request, faults);
        List<Fault> found = faults.all();
        if (!found.isEmpty()) {
            throw new RejectedRequest(ProblemType.INVALID_REQUEST, found);
        }
        return command.orElseThrow(
                () -> new IllegalStateException("No command and no fault from a " + type.getSimpleName()));
    }
}
