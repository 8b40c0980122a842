/**
 * What travels over the wire, one record for each JSON object: requests that turn themselves into commands and name every
 * value the domain refuses, responses that are made from answers. Nothing else in the adapter knows the JSON names.
 *
 * <p>The names follow the calls: {@code CandidacyRequest}, {@code ComparisonRequest}, {@code PlansRequest},
 * {@code PlanReviewRequest}, {@code TechniqueComparisonRequest}, {@code RecoveryRequest} and their responses are the
 * roots, everything else is a part of one of them. A thread of a plan has one form in both directions
 * ({@link io.evenlift.rest.wire.ThreadRequest}), so that what was proposed can be posted back as it is.
 */
package io.evenlift.rest.wire;
