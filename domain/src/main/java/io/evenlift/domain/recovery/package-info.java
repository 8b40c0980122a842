/**
 * What is usual after a thread lift and what is not: a finding, the day and what was done go in, and what to expect, what to
 * do, how soon to be seen and by whom come out. Every rule is a row of {@code rules.csv}, every sentence one of
 * {@code statements.csv} with what it rests on.
 *
 * <p>The package reads in this order: {@link io.evenlift.domain.recovery.RecoveryCase} is the question, with its
 * {@link io.evenlift.domain.recovery.RecoveryFinding}s and what was {@link io.evenlift.domain.recovery.Performed};
 * {@link io.evenlift.domain.recovery.RecoveryAdvice} is the answer, a {@link io.evenlift.domain.recovery.FollowedFinding}
 * for each. A dimple has its {@link io.evenlift.domain.recovery.DimpleCourse} and the
 * {@link io.evenlift.domain.recovery.LadderStep}s of treatment besides. Small records by nature, more than fifteen of them.
 */
package io.evenlift.domain.recovery;
