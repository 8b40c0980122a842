package io.evenlift.domain.recovery;

import io.evenlift.domain.evidence.Statement;

/** Three things that series count under names alike, kept apart by the day on which the dimple is seen. */
public enum DimpleOutcome {
    /** Any irregularity in the first week. */
    WEEK_ONE(7, "irregularity-in-week-one"),
    /** A dimple that a clinic would record. */
    RECORDED(21, "dimpling-on-record"),
    /** Still there after three weeks: how often is not known. */
    PERSISTENT(RecoveryDay.LAST, "persistent-dimpling");

    private final int lastDay;
    private final String code;

    DimpleOutcome(int lastDay, String code) {
        this.lastDay = lastDay;
        this.code = code;
    }

    static DimpleOutcome on(RecoveryDay day) {
        for (DimpleOutcome outcome : values()) {
            if (day.number() <= outcome.lastDay) {
                return outcome;
            }
        }
        return PERSISTENT;
    }

    /** What is counted here, and how often it is reported. */
    public Statement statement() {
        return RecoveryStatements.of(code);
    }
}
