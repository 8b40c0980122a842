package io.evenlift.domain.face;

import io.evenlift.domain.quantity.Length;
import io.evenlift.domain.quantity.Ratio;

/**
 * A depth as any tissue has it: by layer.
 *
 * @param layer the layer
 * @param part of its thickness, 0 at its top to 1
 * @param beyond distance into the bone below it, else nothing
 */
public record RelativeDepth(TissueLayer layer, Ratio part, Length beyond) {}
