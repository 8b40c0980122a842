package io.evenlift.domain.mechanics;

/**
 * The displacement of a place inside the tissue.
 *
 * @param uxMm along x in mm
 * @param uyMm along y in mm
 * @param uzMm into the tissue in mm
 */
public record InteriorMotion(double uxMm, double uyMm, double uzMm) {}
