package org.cohortium.intake.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A report taken apart. Tools put several tables into one file, below each other; none says where one ends but by an
 * empty line, a numbered heading or its own headings.
 *
 * @param facts rows of a name and its value, above the tables
 * @param numbered whether parts of the file carry numbered headings, as those of Teams do
 */
record ReportTables(List<SheetRow> facts, List<ReportTable> tables, boolean numbered) {
    private static final Pattern NUMBERED = Pattern.compile("\\d\\s?[.\\u060c、)]\\s*\\D.*");
    private static final int FEWEST_COLUMNS = 3;

    ReportTables {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    static ReportTables of(List<SheetRow> rows) {
        Cutting cutting = new Cutting();
        rows.forEach(cutting::take);
        cutting.end();
        return new ReportTables(cutting.facts, cutting.tables, cutting.numbered);
    }

    private static final class Cutting {
        private final List<SheetRow> facts = new ArrayList<>();
        private final List<ReportTable> tables = new ArrayList<>();
        private final List<SheetRow> open = new ArrayList<>();
        private @Nullable SheetRow header;
        private boolean numbered;
        private int last;

        void take(SheetRow row) {
            List<Cell> filled =
                    row.cells().stream().filter(cell -> !cell.isBlank()).toList();
            boolean apart = row.number() > last + 1;
            last = row.number();
            if (filled.size() == 1 && isNumbered(filled.get(0).text())) {
                numbered = true;
                end();
            } else if (filled.size() < FEWEST_COLUMNS && open.isEmpty() && header == null) {
                facts.add(row);
            } else if (filled.size() >= 2 && filled.stream().anyMatch(ReportTables::isMoment)) {
                open.add(row);
            } else if (filled.size() >= FEWEST_COLUMNS
                    && (header == null || apart || isAboutTheMeeting())
                    && filled.stream()
                            .noneMatch(cell -> EmailReader.read(cell.text()).email() != null)) {
                end();
                header = row;
            }
        }

        /** A single row, as Zoom puts one with the meeting's own times above the people. */
        private boolean isAboutTheMeeting() {
            return open.size() == 1 && !numbered;
        }

        void end() {
            if (!open.isEmpty()) {
                tables.add(new ReportTable(header, open));
            }
            open.clear();
            header = null;
        }
    }

    static boolean isMoment(Cell cell) {
        return WrittenMoment.read(cell.text()) != null;
    }

    private static boolean isNumbered(String text) {
        return NUMBERED.matcher(PlainText.digits(PlainText.tidy(text))).matches();
    }
}
