package io.evenlift.domain.assessment;

import io.evenlift.domain.face.Landmark;
import io.evenlift.domain.face.Region;
import io.evenlift.domain.quantity.Word;

/** What the patient wishes to have lifted, with the region that sags and the landmark at which the lift is judged. */
public enum Concern implements Word {
    CHEEK_DESCENT(Region.CHEEK, Landmark.MID_CHEEK),
    NASOLABIAL_FOLD(Region.NASOLABIAL, Landmark.NASOLABIAL_MID),
    MARIONETTE_LINE(Region.JOWL, Landmark.MARIONETTE),
    JOWL(Region.JOWL, Landmark.JOWL_BORDER),
    JAWLINE(Region.JAWLINE, Landmark.JOWL_BORDER);

    private final Region region;
    private final Landmark landmark;

    Concern(Region region, Landmark landmark) {
        this.region = region;
        this.landmark = landmark;
    }

    public Region region() {
        return region;
    }

    public Landmark landmark() {
        return landmark;
    }

    @Override
    public String word() {
        return Word.of(this);
    }
}
