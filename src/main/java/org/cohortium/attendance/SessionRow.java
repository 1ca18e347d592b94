package org.cohortium.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.cohortium.cohort.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * A session as a list shows it.
 *
 * @param cohortTitle the curriculum's title in the reader's language
 * @param zone the cohort's IANA time zone
 * @param expected people to whom the session applies: joined by then, not yet gone
 * @param marked those of them who have a mark
 * @param there those who were present or late
 * @param moduleId the module it is about, if any
 * @param version counts the changes of the session itself
 */
public record SessionRow(
        long id,
        String cohort,
        String cohortTitle,
        int number,
        String title,
        Instant startsAt,
        int minutes,
        String mode,
        SessionState state,
        @Nullable String place,
        String zone,
        int expected,
        int marked,
        int there,
        @Nullable Long moduleId,
        int version) {
    /** The day it begins, in the cohort's zone. */
    public LocalDate day() {
        return startsAt.atZone(zoneId()).toLocalDate();
    }

    /** When it begins on the clocks there. */
    public LocalTime time() {
        return startsAt.atZone(zoneId()).toLocalTime();
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public boolean isUnmarked() {
        return marked < expected;
    }
}
