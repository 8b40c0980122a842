package io.evenlift.domain.planning.search;

import io.evenlift.domain.plan.PlacedThread;
import io.evenlift.domain.quantity.Fraction;
import io.evenlift.domain.quantity.Length;
import java.util.List;

/**
 * The best depth and tension found for one side of a structure.
 *
 * @param level depth of the barbed parts
 * @param threads as laid
 * @param attainment mean part of the goals reached, each counted up to one
 * @param dimple deepest probed dimple
 */
record SideChoice(DepthLevel level, List<PlacedThread> threads, Fraction attainment, Length dimple) {}
