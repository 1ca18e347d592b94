package org.cohortium.attendance.sheet;

import java.util.stream.Collectors;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.SessionRow;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;

/** What a line marks, in a letter to whoever sent it. */
record MailedPreview(SessionRow session, SheetPreview preview, Words words) {
    /** @param token in groups; the answer brings it back */
    String subject(String token) {
        return words.of(
                "sheet.mail.subject.preview", "n", session.number(), "cohort", session.cohort(), "token", token);
    }

    String body() {
        return words.of(
                "sheet.mail.preview",
                "session",
                told(),
                "line",
                preview.line(),
                "counts",
                counts(),
                "names",
                names(),
                "changes",
                preview.changed() == 0 ? "" : words.of("sheet.changes", "n", preview.changed()) + ".\n\n");
    }

    String markedSubject() {
        return words.of("sheet.mail.subject.marked", "n", session.number(), "cohort", session.cohort());
    }

    String markedBody() {
        return words.of("sheet.mail.marked", "session", told(), "counts", counts(), "names", names());
    }

    private String told() {
        return words.of(
                "sheet.mail.session",
                "title",
                session.title(),
                "day",
                new Formats(words).longDate(session.day()),
                "time",
                session.time());
    }

    private String counts() {
        return words.of(
                "sheet.would",
                "present",
                preview.count(Mark.PRESENT),
                "late",
                preview.count(Mark.LATE),
                "excused",
                preview.count(Mark.EXCUSED),
                "absent",
                preview.count(Mark.ABSENT));
    }

    /** Whom to compare with the paper, one a line. */
    private String names() {
        return preview.exceptions().stream()
                .map(row -> words.of(
                        "sheet.mail.name",
                        "row",
                        row.row(),
                        "name",
                        row.name(),
                        "mark",
                        words.get("attendance.mark." + row.mark())))
                .collect(Collectors.joining());
    }
}
