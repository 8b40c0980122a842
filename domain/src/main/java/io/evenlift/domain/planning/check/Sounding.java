package io.evenlift.domain.planning.check;

import io.evenlift.domain.face.BuriedPoint;
import io.evenlift.domain.face.TissueLayer;

/** A place of a thread and the layer that it lies in. */
record Sounding(BuriedPoint point, TissueLayer layer) {}
