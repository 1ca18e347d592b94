package org.cohortium.attendance.api;

import java.time.Instant;
import java.util.List;
import org.cohortium.attendance.RegisterRow;
import org.cohortium.attendance.SessionRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session with everybody to whom it applies, by name. */
@Schema(name = "Register")
public record RegisterBody(
        @Schema(description = "number of the session") long session,
        @Schema(description = "code of the cohort") String cohort,

        @Schema(description = "position in the cohort, from 1")
        int number,

        String title,
        Instant startsAt,
        @Schema(description = "planned length in minutes") int minutes,

        @Schema(description = "SCHEDULED, HELD or CANCELLED")
        String state,

        List<Line> items) {
    /** A person and their mark. */
    @Schema(name = "RegisterLine")
    public record Line(
            @Schema(description = "number of the enrolment") long enrolment,
            String name,

            @Schema(description = "PRESENT, LATE, EXCUSED or ABSENT; left out where there is none yet") @Nullable
            String mark,

            @Schema(description = "attended, of those late") @Nullable
            Integer minutes,

            @Nullable String note,

            @Schema(
                    description =
                            "mark, minutes and note as one text, to be sent back as seenState; empty without a mark")
            String state) {}

    static RegisterBody of(SessionRow session, List<RegisterRow> rows) {
        return new RegisterBody(
                session.id(),
                session.cohort(),
                session.number(),
                session.title(),
                session.startsAt(),
                session.minutes(),
                session.state().name(),
                rows.stream().map(RegisterBody::line).toList());
    }

    private static Line line(RegisterRow row) {
        return new Line(
                row.enrolmentId(),
                row.name(),
                row.mark() == null ? null : row.mark().name(),
                row.minutes(),
                row.note(),
                row.state());
    }
}
