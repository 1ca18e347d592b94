package org.cohortium.intake.meeting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as read. Times are those on the clocks of the zone it was read for.
 *
 * @param title as the organiser called the meeting, where the report says so
 * @param attendees each once, at least one
 */
record MeetingReport(
        Tool tool, @Nullable String title, LocalDateTime startsAt, LocalDateTime endsAt, List<Attendee> attendees) {
    MeetingReport {
        attendees = List.copyOf(attendees);
    }
}
