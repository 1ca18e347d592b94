package org.cohortium.enrolment;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a roster is narrowed to.
 *
 * @param text part of a name or e-mail address, in any case; null for all
 * @param states empty for all
 */
public record RosterQuery(@Nullable String text, Set<EnrolmentState> states) {
    public static final RosterQuery ALL = new RosterQuery(null, Set.of());

    public RosterQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        states = Set.copyOf(states);
    }
}
