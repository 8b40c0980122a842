/**
 * Where numbers come from: citations, how strong each is, and the one reader of the commented tables.
 *
 * <p>A figure that is our own choice carries a citation key too: its row says {@code assumption} and why it was chosen.
 */
package io.evenlift.domain.evidence;
