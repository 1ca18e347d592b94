package org.cohortium.intake.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.attendance.SessionRow;
import org.cohortium.shared.Refusal;

/** The rules which meeting's report is a session's, and how long somebody attended the session by it. */
final class MeetingPolicy {
    /** Sessions begin late and run over: this much around the planned time counts, up to the planned length. */
    private static final Duration TOLERANCE = Duration.ofMinutes(15);

    private final LocalDateTime starts;
    private final LocalDateTime ends;

    MeetingPolicy(SessionRow session) {
        this.starts = session.startsAt().atZone(session.zoneId()).toLocalDateTime();
        this.ends = starts.plusMinutes(session.minutes());
    }

    /** Why the report is another meeting's, or nothing: nobody was there at any time of the session. */
    Optional<Refusal> refusal(MeetingReport report) {
        Stretches there = report.attendees().stream().map(Attendee::there).reduce(Stretches.NONE, Stretches::and);
        if (!there.within(starts, ends).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = starts.toLocalDate();
        boolean zoned = Math.abs(ChronoUnit.DAYS.between(day, there.first().toLocalDate())) <= 1;
        if (there.within(day.atStartOfDay(), day.plusDays(1).atStartOfDay()).isEmpty()) {
            return Optional.of(new Refusal(
                    zoned ? "intake.meeting.nextDay" : "intake.meeting.otherDay",
                    Map.of("meeting", there.first().toLocalDate(), "session", day)));
        }
        return Optional.of(new Refusal(
                "intake.meeting.otherHours",
                Map.of(
                        "day", day,
                        "from", there.first().toLocalTime(),
                        "to", there.last().toLocalTime(),
                        "starts", starts.toLocalTime(),
                        "ends", ends.toLocalTime())));
    }

    /** How long somebody attended who is all of these attendees: at most as long as planned, and nothing by waiting or staying on alone. */
    Duration attended(List<Attendee> attendees) {
        boolean there = attendees.stream()
                .anyMatch(one -> !one.there().within(starts, ends).isEmpty());
        if (!there) {
            return Duration.ZERO;
        }
        Duration listed =
                length(attendees.stream().filter(one -> one.told() == null).toList());
        Duration told = attendees.stream()
                .map(Attendee::told)
                .filter(one -> one != null)
                .reduce(Duration.ZERO, Duration::plus);
        return least(least(length(attendees), listed.plus(told)), Duration.between(starts, ends));
    }

    private Duration length(List<Attendee> attendees) {
        return attendees.stream()
                .map(Attendee::there)
                .reduce(Stretches.NONE, Stretches::and)
                .within(starts.minus(TOLERANCE), ends.plus(TOLERANCE))
                .length();
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
