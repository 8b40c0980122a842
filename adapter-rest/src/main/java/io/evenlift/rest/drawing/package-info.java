/**
 * A plan as a picture that a clinician can read at the table: both halves of the face with landmarks and danger zones,
 * the threads, the predicted dimples, and beside them the figures. Drawn from domain values, as SVG, byte for byte the
 * same for the same plan.
 */
package io.evenlift.rest.drawing;
