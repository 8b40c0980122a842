package io.evenlift.domain.planning.check;

import io.evenlift.domain.evidence.Code;

/**
 * The smallest change that mends a violation.
 *
 * @param code what to change
 * @param to the value to change it to, with its unit
 */
public record Fix(Code code, String to) {
    static Fix of(String code, String to) {
        return new Fix(Code.of(code), to);
    }
}
