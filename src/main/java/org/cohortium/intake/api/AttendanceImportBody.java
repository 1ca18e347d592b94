package org.cohortium.intake.api;

import java.time.Instant;
import java.util.List;
import org.cohortium.attendance.Mark;
import org.cohortium.intake.meeting.AttendanceImport;
import org.cohortium.intake.meeting.Effect;
import org.cohortium.intake.meeting.ImportLine;
import org.cohortium.intake.meeting.ReportHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a meeting report says of a session, and what came of it. */
@Schema(name = "AttendanceImport")
public record AttendanceImportBody(
        @Schema(description = "TEAMS, ZOOM or WEBEX") String tool,
        Meeting meeting,

        @Schema(description = "people known by their address")
        List<Line> matched,

        @Schema(description = "who may be whom; set only where confirmed")
        List<Line> toConfirm,

        @Schema(description = "who is nobody on the register")
        List<Other> unmatched,

        @Schema(description = "who held the meeting and is nobody on the register")
        List<Other> organisers,

        @Schema(description = "those whom somebody marked otherwise; left as they are unless overwrite=true")
        List<ConflictBody> conflicts,

        @Schema(description = "who is on the register, but not in the report")
        List<Absent> missing,

        @Schema(description = "people whose mark said so already")
        int unchanged,

        @Schema(description = "marks that were set; 0 in a dry run")
        int set) {
    /** The meeting, as its report tells of it. */
    @Schema(name = "AttendanceImportMeeting")
    public record Meeting(@Nullable String title, Instant startsAt, Instant endsAt) {}

    /** Somebody on the register and in the report. */
    @Schema(name = "AttendanceImportLine")
    public record Line(
            @Schema(description = "number of the enrolment") long enrolment,

            @Schema(description = "row of the file where they stand first")
            int row,

            String name,
            @Schema(description = "name in the report") String as,
            @Nullable String email,

            @Schema(description = "attended of the session's planned time")
            int minutes,

            @Schema(description = "PRESENT, LATE or ABSENT, for these minutes")
            String mark,

            @Schema(description = "mark that was there before; left out where there was none") @Nullable
            String stands,

            @Schema(description = "SET, UNCHANGED, CONFLICT, or OWN for what is about the account's own person")
            String effect,

            @Schema(
                    description =
                            "why it is to be confirmed: NO_ADDRESS, OTHER_ADDRESS, OTHER_NAME (a shared computer) or"
                                    + " AWAY_BETWEEN (only the tool's own sum says how long)")
            @Nullable
            String because) {}

    /** Somebody in the report alone. */
    @Schema(name = "AttendanceImportOther")
    public record Other(String as, @Nullable String email, int minutes) {}

    /** Somebody on the register alone. */
    @Schema(name = "AttendanceImportMissing")
    public record Absent(
            long enrolment,
            String name,

            @Schema(description = "mark they have; left out where there is none") @Nullable
            String mark) {}

    /** A mark by hand that says otherwise. */
    @Schema(name = "AttendanceImportConflict")
    public record ConflictBody(long enrolment, String name, String theirs, String ours) {}

    static AttendanceImportBody of(AttendanceImport found) {
        ReportHead head = found.head();
        if (head == null) {
            throw new IllegalArgumentException("a refused report has nothing to tell: " + found.refusal());
        }
        return new AttendanceImportBody(
                head.tool().name(),
                new Meeting(head.title(), head.startsAt(), head.endsAt()),
                found.matched().stream().map(AttendanceImportBody::line).toList(),
                found.toConfirm().stream().map(AttendanceImportBody::line).toList(),
                found.unmatched().stream()
                        .map(one -> new Other(one.as(), one.email(), one.minutes()))
                        .toList(),
                found.organisers().stream()
                        .map(one -> new Other(one.as(), one.email(), one.minutes()))
                        .toList(),
                found.conflicts().stream().map(AttendanceImportBody::conflict).toList(),
                found.missing().stream()
                        .map(one -> new Absent(one.enrolmentId(), one.name(), name(one.mark())))
                        .toList(),
                found.unchanged(),
                found.set());
    }

    private static Line line(ImportLine line) {
        return new Line(
                line.enrolmentId(),
                line.row(),
                line.name(),
                line.as(),
                line.email(),
                line.minutes(),
                line.mark().name(),
                name(line.stands()),
                line.effect().name(),
                line.because() == null ? null : line.because().name());
    }

    private static ConflictBody conflict(ImportLine line) {
        if (line.stands() == null) {
            throw new IllegalStateException(Effect.CONFLICT + " without a mark that stands: " + line.key());
        }
        return new ConflictBody(
                line.enrolmentId(),
                line.name(),
                line.stands().name(),
                line.mark().name());
    }

    private static @Nullable String name(@Nullable Mark mark) {
        return mark == null ? null : mark.name();
    }
}
