/**
 * The search for plans: published layouts, threads of the catalogue, the three techniques, depths and tensions, tried in
 * a fixed order within a budget of steps. What it proposes is predicted and checked by others.
 */
package io.evenlift.domain.planning.search;
