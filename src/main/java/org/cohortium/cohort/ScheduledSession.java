package org.cohortium.cohort;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session as whoever changes it sees it.
 *
 * @param cohort its cohort's code
 * @param zone IANA time zone of the cohort
 * @param reason why it was last changed, where somebody said
 */
public record ScheduledSession(
        long id,
        String cohort,
        int number,
        @Nullable Long moduleId,
        String title,
        Instant startsAt,
        int minutes,
        SessionMode mode,
        @Nullable String place,
        SessionState state,
        String zone,
        int version,
        @Nullable String reason) {
    /** On the clocks where the cohort is. */
    public LocalDateTime localStart() {
        return LocalDateTime.ofInstant(startsAt, ZoneId.of(zone));
    }
}
