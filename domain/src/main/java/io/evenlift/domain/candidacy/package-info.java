/**
 * Whether a thread lift suits this patient: a list of named rules, each a reason with its source, and the verdict that
 * follows from them. A plan or a prediction asks for an {@link io.evenlift.domain.candidacy.EligibleCandidate}, which
 * only this package can make.
 */
package io.evenlift.domain.candidacy;
