/**
 * The independent check of a drawn plan. It shares with the search only value types, the chart's data and the
 * prediction; clearance, spacing, stock and layers are tested here by code of its own.
 */
package io.evenlift.domain.planning.check;
