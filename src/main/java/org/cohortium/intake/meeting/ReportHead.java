package org.cohortium.intake.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The meeting a report is of. @param title as its organiser called it, where the report says so */
public record ReportHead(Tool tool, @Nullable String title, Instant startsAt, Instant endsAt) {
    /** The day it began in a zone. */
    public LocalDate day(ZoneId zone) {
        return startsAt.atZone(zone).toLocalDate();
    }

    /** When it began on the clocks of a zone. */
    public LocalTime from(ZoneId zone) {
        return startsAt.atZone(zone).toLocalTime();
    }

    /** When it ended on the clocks of a zone. */
    public LocalTime to(ZoneId zone) {
        return endsAt.atZone(zone).toLocalTime();
    }
}
