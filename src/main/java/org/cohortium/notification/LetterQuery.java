package org.cohortium.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of letters is narrowed to; parts that are null or empty let all through.
 *
 * @param states those that stand so
 * @param text part of the address, the subject or the name, in any case
 */
public record LetterQuery(Set<LetterState> states, @Nullable String text) {
    public LetterQuery {
        states = Set.copyOf(states);
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
