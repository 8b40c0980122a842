/**
 * From a candidate to plans: the limits, the search, the check that shares nothing with it but the drawing and the data,
 * and the outcome.
 */
package io.evenlift.domain.planning;
