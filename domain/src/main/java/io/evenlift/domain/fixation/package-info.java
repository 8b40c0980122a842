/**
 * How a thread is laid and held: its limbs as paths under the skin, its anchor, and the technique as a closed choice.
 */
package io.evenlift.domain.fixation;
