package org.cohortium.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.RefusedFile;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.cohortium.spreadsheet.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The first look at an upload: which sheet holds the list, where its headings are and what its columns mean. Reads the
 * whole list once, so that a file that is damaged further down is refused before any row counts.
 */
public final class Recognising {
    private static final int HEAD_ROWS = 60;
    private static final int SHEETS = 50;
    private static final int LONGEST = 250;
    /** A sheet whose headings are known nearly as well as those of the best one may be a second list. */
    private static final double NEARLY = 0.7;

    private final Limits limits;
    private final LocalDate today;
    private final RememberedLayouts remembered;

    /** @param today the day of the upload */
    public Recognising(Limits limits, LocalDate today, RememberedLayouts remembered) {
        this.limits = limits;
        this.today = today;
        this.remembered = remembered;
    }

    private record Candidate(Sheet sheet, Header header, List<SheetRow> titles) {
        double score() {
            return sheet.visibility() == Visibility.VISIBLE ? header.score() : header.score() / 2;
        }
    }

    public Recognition recognise(Path file) {
        try (SpreadsheetFile workbook = SpreadsheetFile.open(file, limits)) {
            List<Candidate> candidates = candidates(workbook);
            if (candidates.isEmpty()) {
                return new Recognition.Refused(Refusal.of("list.notFound"));
            }
            Candidate best = candidates.get(0);
            List<String> others = candidates.stream()
                    .skip(1)
                    .filter(other -> other.sheet.visibility() == Visibility.VISIBLE)
                    .filter(other -> best.score() > 0 && other.score() >= best.score() * NEARLY)
                    .map(other -> other.sheet.name())
                    .toList();
            return look(workbook, best, others);
        } catch (RefusedFile refused) {
            return new Recognition.Refused(refused.refusal());
        }
    }

    /** The sheets that may hold the list, the likeliest first. */
    private static List<Candidate> candidates(SpreadsheetFile workbook) {
        HeaderFinder finder = new HeaderFinder();
        List<Candidate> found = new ArrayList<>();
        for (Sheet sheet : workbook.sheets().stream().limit(SHEETS).toList()) {
            List<SheetRow> head = head(workbook, sheet);
            Header header = finder.find(head);
            Header fallback = header == null ? finder.byAddresses(head) : header;
            if (fallback != null) {
                found.add(new Candidate(sheet, fallback, above(head, fallback)));
            }
        }
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return found;
    }

    private static List<SheetRow> head(SpreadsheetFile workbook, Sheet sheet) {
        List<SheetRow> head = new ArrayList<>();
        try (Rows rows = workbook.rows(sheet)) {
            SheetRow row = rows.next();
            while (row != null && head.size() < HEAD_ROWS) {
                head.add(shortened(row));
                row = rows.next();
            }
        }
        return head;
    }

    /** A row with what its cells begin with: headings are short, and sixty rows of the longest texts would be gigabytes. */
    private static SheetRow shortened(SheetRow row) {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> cell.column() < HeaderFinder.WIDEST)
                .map(cell -> cell.text().length() <= LONGEST
                        ? cell
                        : Cell.text(cell.column(), cell.text().substring(0, LONGEST)))
                .toList();
        return new SheetRow(row.number(), cells);
    }

    private static List<SheetRow> above(List<SheetRow> head, Header header) {
        return head.stream().filter(row -> row.number() < header.firstRow()).toList();
    }

    private Recognition look(SpreadsheetFile workbook, Candidate best, List<String> others) {
        ListLook look = new ListLook(best.sheet, best.header, today);
        try (Rows rows = workbook.rows(best.sheet)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                look.see(row);
            }
            if (look.rows() == 0) {
                return new Recognition.Refused(Refusal.of("list.empty"));
            }
            Mapping known = known(workbook, look.fingerprint());
            return look.recognised(workbook.format(), rows.look(), known, best.titles, others);
        }
    }

    /** What is remembered of this layout: in the file itself where it is one of our rejects workbooks, else kept. */
    private @Nullable Mapping known(SpreadsheetFile workbook, String fingerprint) {
        if (fingerprint.isEmpty()) {
            return null;
        }
        Mapping carried = RejectsWorkbook.carriedMapping(workbook);
        return carried != null && carried.fingerprint().equals(fingerprint) ? carried : remembered.find(fingerprint);
    }
}
