package io.evenlift.rest.drawing;

/** A place on the sheet, in pixels from its upper left corner. */
record Spot(double x, double y) {
    Spot plus(double right, double down) {
        return new Spot(x + right, y + down);
    }
}
