package org.cohortium.cohort;

/** How a session is delivered. */
public enum SessionMode {
    SELF_PACED,
    WEBINAR,
    WORKSHOP,
    HYBRID
}
