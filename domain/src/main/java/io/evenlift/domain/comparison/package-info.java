/**
 * Thread lift held against surgical lift: what is published of each, aspect by aspect, and what of that touches this patient.
 *
 * <p>What is published lies in two tables, the figures and who says what with them; {@code Published} reads them once, and no
 * patient changes them. What touches the patient comes from a list of named rules, each of which says something on inputs
 * that it names. The two meet in {@link io.evenlift.domain.comparison.TreatmentComparison} and in nothing else: there is no
 * score, no ratio and no better column.
 */
package io.evenlift.domain.comparison;
