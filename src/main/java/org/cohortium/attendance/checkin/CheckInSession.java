package org.cohortium.attendance.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session as far as checking in needs it.
 *
 * @param title in its own language
 * @param openedBy the account on whose behalf people are marked; null where check-in was never opened
 */
public record CheckInSession(
        long id,
        String title,
        Instant startsAt,
        int minutes,
        @Nullable Long openedBy,
        @Nullable Instant closedAt) {
    Instant endsAt() {
        return startsAt.plusSeconds(minutes * 60L);
    }

    boolean isOpen() {
        return openedBy != null && closedAt == null;
    }
}
