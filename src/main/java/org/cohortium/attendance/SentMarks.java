package org.cohortium.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Marks of one session as a browser or another system sends them.
 *
 * @param key of the request: sent again with the same key, it is not taken again; null for none
 * @param markings at most one for each person
 * @param takenBack enrolments whose marks are to be taken back, none of them marked as well
 * @param seen by enrolment: the mark that stood there when this one was made, null for none yet. Where something else
 *     stands now, somebody was quicker, and the mark is not set. A person left out is marked whatever stands there.
 */
public record SentMarks(@Nullable UUID key, List<Marking> markings, List<Long> takenBack, Map<Long, Seen> seen) {
    /** What the sender saw. @param state with minutes and reason, as {@link RegisterRow#state()}; null where it is not told */
    public record Seen(@Nullable Mark mark, @Nullable String state) {
        boolean isStill(RegisterRow row) {
            return state == null ? row.mark() == mark : row.state().equals(state);
        }
    }

    public SentMarks {
        markings = List.copyOf(markings);
        takenBack = List.copyOf(takenBack);
        seen = Map.copyOf(seen);
    }
}
