package org.cohortium.intake.gradebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohortium.assessment.ScoredPerson;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.RefusedFile;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;

/** Reads people and points from a file: of its sheets, and of the ways to cut it, from the one that says most. */
final class ReadingGradebooks {
    static final Limits LIMITS = Limits.USUAL.withFileBytes(5L << 20);
    private static final int MOST_ROWS = 5_000;
    private static final int HEADER_WITHIN = 20;

    private ReadingGradebooks() {}

    /**
     * @param people of the cohort, by whose names the columns of names are found
     * @return nothing where the file holds no people with points
     * @throws RefusedFile if the file cannot be read at all
     */
    static Optional<Gradebook> read(Path file, List<ScoredPerson> people) {
        List<Gradebook> books = new ArrayList<>();
        RefusedFile refused = null;
        int read = 0;
        for (SpreadsheetFile cut : SpreadsheetFile.cutEachWay(file, LIMITS)) {
            try (cut) {
                for (Sheet sheet : cut.sheets()) {
                    table(rows(cut, sheet), people).ifPresent(books::add);
                }
                read++;
            } catch (RefusedFile wrongCut) {
                refused = wrongCut; // a quotation mark may open nothing where another separator is the right one
            }
        }
        if (read == 0 && refused != null) {
            throw refused;
        }
        return books.stream().max(Comparator.comparingInt(Gradebook::worth));
    }

    private static Optional<Gradebook> table(List<SheetRow> rows, List<ScoredPerson> people) {
        for (int place = 0; place < Math.min(rows.size(), HEADER_WITHIN); place++) {
            if (isHeader(rows.get(place))) {
                return GradebookColumns.of(rows.get(place), rows.subList(place + 1, rows.size()), people);
            }
        }
        return Optional.empty();
    }

    /** Two words at least, and neither numbers nor addresses. */
    private static boolean isHeader(SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(cell -> PlainText.hasLetter(cell.text())
                                && EmailReader.read(cell.text()).email() == null);
    }

    private static List<SheetRow> rows(SpreadsheetFile file, Sheet sheet) {
        List<SheetRow> all = new ArrayList<>();
        try (Rows rows = file.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null && all.size() < MOST_ROWS; row = rows.next()) {
                if (!row.isBlank()) {
                    all.add(row);
                }
            }
        }
        return all;
    }
}
