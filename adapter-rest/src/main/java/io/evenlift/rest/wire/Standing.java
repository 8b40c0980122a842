package io.evenlift.rest.wire;

/** What every answer says of itself, whatever it holds. */
public final class Standing {
    public static final String RELEASE_STATUS = "Research and education release; not cleared, approved or CE-marked"
            + " anywhere. Whoever puts it into clinical service must determine whether it is a medical device there.";

    public static final String DISCLAIMER =
            "The clinician decides. Dimpling can occur with any plan; nothing here is validated.";

    private Standing() {}
}
