/**
 * What was found on the patient, by region and side, each measurement with its method. Unknown is an answer everywhere:
 * a finding that was not asked is never read as "no", a thickness that was not measured is never made up.
 */
package io.evenlift.domain.assessment;
