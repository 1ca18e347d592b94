package org.cohortium.attendance;

import org.jspecify.annotations.Nullable;

/**
 * A mark to be set.
 *
 * @param minutes attended, for those who came late or left early; null: the whole session when there
 * @param note why excused, for example
 */
public record Marking(
        long enrolmentId,
        Mark mark,
        @Nullable Integer minutes,
        @Nullable String note) {
    public Marking {
        if (minutes != null && minutes < 0) {
            throw new IllegalArgumentException("minutes attended are 0 or more, not " + minutes);
        }
        minutes = mark.isThere() ? minutes : null;
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
