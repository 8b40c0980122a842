package io.evenlift.domain.planning.search;

import io.evenlift.domain.plan.ThreadPlan;
import io.evenlift.domain.planning.Profile;

/**
 * A plan that the search holds for acceptable; the check has the last word.
 *
 * @param profile what it is best at
 * @param plan the drawing
 * @param grounds what stands behind its numbers
 */
public record Proposal(Profile profile, ThreadPlan plan, Grounds grounds) {}
