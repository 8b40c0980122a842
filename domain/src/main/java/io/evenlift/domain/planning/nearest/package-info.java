/**
 * The plan without violations that is nearest to one that a clinician drew: the same ways on the skin, fewer or deeper or
 * gentler threads. It asks the check what is wrong and the prediction what a change does; it knows nothing of the search.
 */
package io.evenlift.domain.planning.nearest;
