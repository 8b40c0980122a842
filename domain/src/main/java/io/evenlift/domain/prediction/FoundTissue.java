package io.evenlift.domain.prediction;

import io.evenlift.domain.assessment.RegionAssessment;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.face.TissueStack;

/**
 * The tissue of a region as it was found, and how: what other tissues are plausible around it.
 *
 * @param how by which methods it was measured, and so how far off it may be
 */
record FoundTissue(Region region, RegionAssessment how, TissueStack tissue) {}
