package org.cohortium.results.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;

/** The lines of a framework's workbook, whatever was sorted, moved or added. */
record FrameworkLines(
        Map<String, String> told, List<FormLine> results, List<FormLine> indicators, List<FormLine> targets) {
    private static final String KEY = "fw:";
    private static final Limits LIMITS = Limits.USUAL.withFileBytes(5L << 20);

    /** A file that is no such workbook. */
    static final class NoFramework extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        NoFramework(String rule) {
            super(rule);
            this.refusal = Refusal.of(rule);
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /**
     * @throws NoFramework if it is no framework's workbook, or a sheet of it is gone
     * @throws org.cohortium.spreadsheet.RefusedFile if it is no workbook at all, or beyond the limits
     */
    static FrameworkLines of(Path file) {
        Map<String, String> told = new HashMap<>();
        Map<String, List<FormLine>> lines = new HashMap<>();
        try (SpreadsheetFile workbook = SpreadsheetFile.open(file, LIMITS)) {
            for (Sheet sheet : workbook.sheets()) {
                try (Rows rows = workbook.rows(sheet)) {
                    read(sheet.name(), rows, told, lines);
                }
            }
        }
        if (!FrameworkForm.TEMPLATE.equals(told.get("template"))) {
            throw new NoFramework("framework.book.other");
        }
        if (lines.size() < 3) {
            throw new NoFramework("framework.book.sheetGone");
        }
        return new FrameworkLines(told, lines.get("kind"), lines.get("measure"), lines.get("part"));
    }

    private static void read(String name, Rows rows, Map<String, String> told, Map<String, List<FormLine>> lines) {
        SheetRow row = rows.next();
        while (row != null && row.cells().stream().noneMatch(cell -> cell.text().startsWith(KEY))) {
            told.putIfAbsent(row.text(0).strip(), row.text(1).strip());
            row = rows.next();
        }
        if (row == null) {
            return;
        }
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.text().startsWith(KEY)) {
                columns.putIfAbsent(cell.text().strip().substring(KEY.length()), cell.column());
            }
        }
        List<FormLine> filled = new ArrayList<>();
        rows.next(); // the headings
        for (row = rows.next(); row != null; row = rows.next()) {
            FormLine line = new FormLine(name, columns, row);
            if (line.isFilledIn()) {
                filled.add(line);
            }
        }
        // each of the three sheets is known by a column that it alone has
        for (String own : List.of("kind", "measure", "part")) {
            if (columns.containsKey(own)) {
                lines.put(own, filled);
            }
        }
    }
}
