package org.cohortium.intake.meeting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.RefusedFile;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

/** Reads a report from a file, cut by whichever separator makes the most of it. */
final class ReadingReports {
    static final Limits LIMITS = Limits.USUAL.withFileBytes(5L << 20);
    private static final int MOST_ROWS = 50_000;

    private ReadingReports() {}

    /**
     * @param day of the session the report is to be of, which settles what the figures of its dates leave open
     * @param zone of the session
     * @param written zone of the times in the file that name none
     * @return nothing where the file holds no people with times
     * @throws RefusedFile if the file cannot be read at all
     */
    static Optional<MeetingReport> read(Path file, LocalDate day, ZoneId zone, ZoneId written) {
        ReportContents best = null;
        RefusedFile refused = null;
        for (SpreadsheetFile cut : SpreadsheetFile.cutEachWay(file, LIMITS)) {
            try (cut) {
                ReportContents contents = ReportContents.of(ReportTables.of(rows(cut)), day, zone, written);
                best = best == null || contents.worth() > best.worth() ? contents : best;
            } catch (RefusedFile wrongCut) {
                refused = wrongCut; // a quotation mark may open nothing where another separator is the right one
            }
        }
        if (best == null) {
            throw refused == null ? new IllegalStateException("no way to cut " + file.getFileName()) : refused;
        }
        return Optional.ofNullable(report(best));
    }

    private static @Nullable MeetingReport report(ReportContents contents) {
        List<Attendee> attendees = Attendees.of(contents.joins());
        return attendees.isEmpty() ? null : contents.report(attendees);
    }

    private static List<SheetRow> rows(SpreadsheetFile file) {
        List<SheetRow> all = new ArrayList<>();
        try (Rows rows = file.rows(file.sheets().get(0))) {
            for (SheetRow row = rows.next(); row != null && all.size() < MOST_ROWS; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }
}
