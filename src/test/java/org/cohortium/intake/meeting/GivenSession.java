package org.cohortium.intake.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohortium.attendance.AttendanceByMinutes;
import org.cohortium.attendance.Expected;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.SessionState;
import org.jspecify.annotations.Nullable;

/** A session from nine to eleven in Nairobi, and who is expected at it. */
final class GivenSession {
    static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");
    private static final int MINUTES = 120;

    private final LocalDate day;
    private final List<Expected> expected = new ArrayList<>();

    GivenSession(LocalDate day) {
        this.day = day;
    }

    GivenSession with(String name, String... emails) {
        return with(name, null, null, null, emails);
    }

    GivenSession with(
            String name,
            @Nullable Mark mark,
            @Nullable Integer minutes,
            @Nullable MarkSource source,
            String... emails) {
        long number = expected.size() + 1L;
        expected.add(new Expected(number, 100 + number, name, null, List.of(emails), mark, minutes, source));
        return this;
    }

    SessionRow row() {
        return new SessionRow(
                1,
                "KEN-2026-01",
                "AI",
                2,
                "Ethics",
                day.atTime(9, 0).atZone(ZONE).toInstant(),
                MINUTES,
                "WEBINAR",
                SessionState.SCHEDULED,
                null,
                ZONE.getId(),
                expected.size(),
                0,
                0,
                null,
                0);
    }

    MeetingReport read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    MeetingReport read(byte[] content) {
        return read(content, ZONE);
    }

    /** @param written zone of times that name none */
    MeetingReport read(byte[] content, ZoneId written) {
        try {
            Path file = Files.createTempFile("report", ".csv");
            try {
                Files.write(file, content);
                return ReadingReports.read(file, day, ZONE, written).orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ImportPlan plan(MeetingReport report) {
        return new ImportPlan(row(), report, expected, new AttendanceByMinutes(0.8), one -> false);
    }

    ImportPlan plan(byte[] content) {
        return plan(read(content));
    }

    /** The same people with the marks they get. */
    GivenSession marked(ImportPlan plan, ImportChoices choices) {
        GivenSession after = new GivenSession(day);
        after.expected.addAll(expected);
        plan.markings(choices)
                .forEach(marking -> after.expected.replaceAll(one -> one.enrolmentId() == marking.enrolmentId()
                        ? new Expected(
                                one.enrolmentId(),
                                one.personId(),
                                one.name(),
                                one.latinName(),
                                one.emails(),
                                marking.mark(),
                                marking.minutes(),
                                MarkSource.MEETING_REPORT)
                        : one));
        return after;
    }

    /** Name, mark and minutes of each line, by name. */
    static Map<String, String> told(List<ImportLine> lines) {
        Map<String, String> told = new TreeMap<>();
        lines.forEach(line -> told.merge(
                line.name(),
                line.mark() + " " + line.minutes() + (line.because() == null ? "" : " " + line.because()),
                (one, other) -> one + ", " + other));
        return told;
    }
}
