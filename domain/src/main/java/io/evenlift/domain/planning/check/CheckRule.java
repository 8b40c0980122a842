package io.evenlift.domain.planning.check;

import java.util.List;

/** One rule of the check. */
@FunctionalInterface
interface CheckRule {
    /** What the case breaks; none where the rule holds. */
    List<Violation> violations(CheckedCase checked);
}
