/**
 * Measures with their unit in the factory, the range and the word: the vocabulary on which every other package stands.
 *
 * <p>The stored unit is the unit of the evidence tables and of the wire (millimetre, newton, kilopascal, degree), so no
 * value changes by being read and written again.
 */
package io.evenlift.domain.quantity;
