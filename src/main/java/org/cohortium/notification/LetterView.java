package org.cohortium.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it stands; but for these its parts are those of {@link Letter}.
 *
 * @param name of whom it is for; null where only an address is known
 * @param rule key of the text that says why it stands so; null for none
 * @param said what the mail server said last; null for nothing
 * @param dueAt when it is tried next, where it waits
 */
public record LetterView(
        long id,
        String messageId,
        String kind,
        LetterState state,
        @Nullable String name,
        @Nullable Long personId,
        String address,
        String language,
        String subject,
        int attempts,
        @Nullable String rule,
        @Nullable String said,
        Instant writtenAt,
        Instant dueAt,
        @Nullable Instant sentAt) {
    /** Whether that can be decided about it. */
    public boolean allows(LetterDecision decision) {
        return decision.from().contains(state);
    }
}
