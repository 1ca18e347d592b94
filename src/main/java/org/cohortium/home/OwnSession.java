package org.cohortium.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A session to come, as somebody who takes part sees it.
 *
 * @param zone the cohort's IANA time zone
 */
public record OwnSession(
        String cohort,
        int number,
        String title,
        Instant startsAt,
        int minutes,
        String mode,
        @Nullable String place,
        String zone) {
    /** The day it begins, in the cohort's zone. */
    public LocalDate day() {
        return startsAt.atZone(zoneId()).toLocalDate();
    }

    /** When it begins on the clocks there. */
    public LocalTime time() {
        return startsAt.atZone(zoneId()).toLocalTime();
    }

    public LocalTime end() {
        return startsAt.atZone(zoneId()).plusMinutes(minutes).toLocalTime();
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
