/**
 * The plan that lifts what a drawn one lifts and dimples least. It asks the search for it, the prediction what it does, and the
 * check whether it breaks a rule.
 */
package io.evenlift.domain.planning.samelift;
