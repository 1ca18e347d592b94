package org.cohortium.attendance.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.CohortRow;
import org.cohortium.cohort.SessionState;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;

/** What an invitation to a cohort says: when and where, and the code for checking in. */
record Invitation(CohortRow cohort, List<SessionRow> sessions, Words words, Instant now) {
    String subject() {
        return words.of(
                "invitation.subject", "title", cohort.title(), "from", cohort.startsOn(), "to", cohort.endsOn());
    }

    /** @param code in groups, as it is typed */
    String body(String name, String code) {
        return words.of(
                "invitation.body",
                "name",
                name,
                "title",
                cohort.title(),
                "cohort",
                cohort.code(),
                "from",
                cohort.startsOn(),
                "to",
                cohort.endsOn(),
                "sessions",
                schedule(),
                "code",
                code,
                "host",
                cohort.host());
    }

    /** Sessions to come, one a line, with a heading; empty where none is planned. */
    private String schedule() {
        Formats formats = new Formats(words);
        List<SessionRow> ahead = sessions.stream()
                .filter(each -> each.state() != SessionState.CANCELLED
                        && each.startsAt().isAfter(now))
                .toList();
        if (ahead.isEmpty()) {
            return "";
        }
        return words.of(
                        "invitation.sessions",
                        "zone",
                        formats.zone(ZoneId.of(cohort.zone()), ahead.get(0).startsAt()))
                + ahead.stream().map(each -> line(each, formats)).collect(Collectors.joining())
                + "\n";
    }

    private String line(SessionRow session, Formats formats) {
        String place = session.place();
        return words.of(
                "invitation.session",
                "day",
                formats.longDate(session.day()),
                "time",
                session.time(),
                "title",
                session.title(),
                "place",
                place == null ? "none" : place);
    }
}
