package io.evenlift.domain.assessment;

/**
 * How readily the patient bruises and swells. It never argues for threads.
 *
 * @param bruising bruising
 * @param swelling swelling
 */
public record Sensitivity(SensitivityLevel bruising, SensitivityLevel swelling) {
    public static final Sensitivity UNKNOWN = new Sensitivity(SensitivityLevel.UNKNOWN, SensitivityLevel.UNKNOWN);
}
