/**
 * What a plan would do to this patient: lift at the landmarks, the dimple at every site with its causes and what would
 * lower it, and what holds. All of it computed from the patient's tissue; nothing here is a probability, and none of it
 * has been compared with treated patients.
 */
package io.evenlift.domain.prediction;
