package io.evenlift.rest.drawing;

/**
 * What stands under every picture.
 *
 * @param disclaimer what no plan takes from the clinician
 * @param releaseStatus what the software is not
 */
public record FinePrint(String disclaimer, String releaseStatus) {}
