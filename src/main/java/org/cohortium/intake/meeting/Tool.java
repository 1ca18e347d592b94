package org.cohortium.intake.meeting;

/** Where a meeting was held, told by how its report is built. */
public enum Tool {
    TEAMS,
    ZOOM,
    WEBEX
}
