package org.cohortium.intake.meeting;

/** What taking a report in does to the mark of somebody in it. */
public enum Effect {
    /** It is set: there is none yet, or one from an earlier report. */
    SET,
    /** It says so already. */
    UNCHANGED,
    /** Somebody marked otherwise; theirs stands unless it is to be overwritten. */
    CONFLICT,
    /** It is about the signed-in person, whom somebody else has to mark. */
    OWN
}
