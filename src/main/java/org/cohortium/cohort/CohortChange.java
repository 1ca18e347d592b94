package org.cohortium.cohort;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of a cohort or its sessions was changed, by one act.
 *
 * @param kind what
 * @param state where the cohort came to, of a {@link Kind#STEP}
 * @param n how many sessions, of changes of sessions
 * @param number the first of them
 * @param at when
 * @param actor name of the user who did it; null when it was not a person's doing, or theirs is not known
 * @param reason the reason given
 */
public record CohortChange(
        Kind kind,
        @Nullable CohortState state,
        int n,
        int number,
        Instant at,
        @Nullable String actor,
        @Nullable String reason) {

    /** What can be changed. */
    public enum Kind {
        PLANNED,
        STEP,
        CHANGED,
        SESSIONS_ADDED,
        SESSIONS_MOVED,
        SESSIONS_CHANGED,
        SESSIONS_CANCELLED
    }
}
