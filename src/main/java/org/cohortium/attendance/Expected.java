package org.cohortium.attendance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a session applies, with all by which a report may know them.
 *
 * @param emails every address they are known by, in small letters; those of persons merged into them too
 * @param mark null where there is none yet, and so are minutes and source
 */
public record Expected(
        long enrolmentId,
        long personId,
        String name,
        @Nullable String latinName,
        List<String> emails,
        @Nullable Mark mark,
        @Nullable Integer minutes,
        @Nullable MarkSource source) {
    public Expected {
        emails = List.copyOf(emails);
    }

    /** The name, and its Latin form where there is one. */
    public List<String> names() {
        return latinName == null ? List.of(name) : List.of(name, latinName);
    }

    /** Whether the mark says the same; minutes count of those late only. */
    public boolean isMarked(Marking marking) {
        return mark == marking.mark() && (mark != Mark.LATE || Objects.equals(minutes, marking.minutes()));
    }
}
