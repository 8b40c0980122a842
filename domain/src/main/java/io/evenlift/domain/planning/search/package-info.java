/**
 * The search for plans. {@code SideSearch} lays strands, threads from any published entry to any published exit at each
 * {@code DepthLevel} ({@code Route}, {@code Laying}, {@code Drawing}, {@code Clearance}), {@code SideStrands} knows what they do to
 * each other, and {@code BranchAndBound} chooses among them and proves the choice ({@code MostToGain}), within a budget of steps. {@code StructureSearch} asks
 * it for the corners of one technique and thread, {@code PlanSearch} for those of all. {@code Trimming} takes off the tension
 * that reaches nothing, {@code WhatBinds} says what keeps each number of a choice where it is ({@code Grounds}), both by what
 * the chosen do in common ({@code PulledTogether}). What it proposes is predicted, checked and explained by others.
 */
package io.evenlift.domain.planning.search;
