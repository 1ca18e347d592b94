package org.cohortium.intake;

import java.util.Set;

/** Where an upload stands. */
public enum UploadState {
    /** Stored; nothing has looked at it yet. */
    RECEIVED,
    /** Its rows are being read and judged. */
    READING,
    /** Judged, and waiting for somebody to mend, apply or leave it; also when a column must be pointed out first. */
    TO_REVIEW,
    /** Its good rows are being taken in. */
    APPLYING,
    /** Its good rows have been taken in. */
    DONE,
    /** Not to be read; nothing of it counts. */
    REFUSED,
    /** Left for later by its reader, with everything kept. */
    LEFT;

    /** States in which somebody may mend, map and apply. */
    static final Set<UploadState> AT_REST = Set.of(TO_REVIEW, LEFT, DONE);

    /** Whether a job is at work on it, or about to be. */
    public boolean isRunning() {
        return this == RECEIVED || this == READING || this == APPLYING;
    }
}
