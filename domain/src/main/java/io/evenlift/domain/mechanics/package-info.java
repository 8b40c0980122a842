/**
 * The mechanics: how the skin's surface moves and dimples when threads pull inside layered elastic tissue.
 *
 * <p>Plain numerics with raw numbers in millimetres, newtons and kilopascals, x and y along the skin and z down; the
 * rest of the domain puts its own types around them, and the module does not export them. The road through the package:
 *
 * <ul>
 *   <li>{@link io.evenlift.domain.mechanics.LayeredMedium} of
 *       {@link io.evenlift.domain.mechanics.ElasticLayer}s: the tissue;
 *   <li>{@link io.evenlift.domain.mechanics.TensionedThread} through
 *       {@link io.evenlift.domain.mechanics.ThreadVertex}es becomes
 *       {@link io.evenlift.domain.mechanics.BuriedForce}s (inside: {@code RoundedPath}, {@code BendPolygon}, {@code GaussCells}, {@code ThreadNodes});
 *   <li>{@link io.evenlift.domain.mechanics.ResponseTable}: how that tissue answers a unit force. Inside,
 *       {@code SurfaceKernels} and {@code Strata} answer per wavenumber, at {@code KernelNodes}, many side by side in {@code Columns}; {@code RadialQuadrature} and
 *       its {@code RadiusGroup}s, whose {@code QuarteredPanels} are folded onto those nodes, carry that to distances, {@code DepthGrid} and {@code RadialGrid} say where it is tabulated,
 *       {@code TableBuilder} puts it together;
 *   <li>{@link io.evenlift.domain.mechanics.LoadedSurface} and
 *       {@link io.evenlift.domain.mechanics.SurfaceMotion}: the answer at points;
 *   <li>{@link io.evenlift.domain.mechanics.SurfaceReadings}, where one number is wanted in many media: prepared once as
 *       a {@link io.evenlift.domain.mechanics.SurfaceReading}, then read off all
 *       {@link io.evenlift.domain.mechanics.ReadableMedia} together;
 *   <li>{@link io.evenlift.domain.mechanics.InteriorResponse}: how the tissue moves inside under a force inside. Inside,
 *       {@code InteriorKernels} with {@code Echoes} of {@code Waves} from above and below answer per wavenumber,
 *       {@code InteriorQuadrature} and {@code BesselTable} carry that to distances, {@code GreenTensor} is the answer;
 *   <li>{@link io.evenlift.domain.mechanics.LoadSharing}: how limbs at one anchor share the load, told as
 *       {@link io.evenlift.domain.mechanics.LimbLoads}. Inside, {@code LimbElements} are what each cell of barbs does to
 *       the tissue, {@code LineCompliance} (with {@code SpreadKelvin} and {@code DirectedGive}) how far that gives way,
 *       {@code HoldingSolution} the loads;
 *   <li>{@link io.evenlift.domain.mechanics.PointSprings}: how ligaments would hold the tissue back, told as
 *       {@link io.evenlift.domain.mechanics.LoadedSprings}.
 * </ul>
 *
 * <p>There are more than a handful of classes because each numerical part is small enough to be tested against a formula
 * that it does not use. All of it gives the same bytes on every Java 17 or later: {@code StrictMath}, fixed order of
 * summation, no clock, no randomness, no threads. Equations, settings, measured errors and limits: docs/model.md.
 */
package io.evenlift.domain.mechanics;
