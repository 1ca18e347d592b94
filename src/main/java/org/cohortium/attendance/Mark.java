package org.cohortium.attendance;

/** How somebody attended a session. */
public enum Mark {
    PRESENT,
    LATE,
    EXCUSED,
    ABSENT;

    /** Whether the person was there at all. */
    public boolean isThere() {
        return this == PRESENT || this == LATE;
    }
}
