package org.cohortium.reporting.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.reporting.ColumnDefinition;
import org.cohortium.reporting.LabelKeys;
import org.cohortium.spreadsheet.workbook.Column;
import org.cohortium.spreadsheet.workbook.RowWriter;
import org.jspecify.annotations.Nullable;

/** Attendance marks, {@code 1P,2L45,3A}, spread over one column a session. */
final class MarkCells {
    private static final int LEAST = 1;

    private final Edition edition;
    private final int sessions;

    /** @param sessions the largest number of any mark */
    MarkCells(Edition edition, int sessions) {
        this.edition = edition;
        this.sessions = Math.max(LEAST, sessions);
    }

    List<Column> columns(ColumnDefinition column) {
        List<Column> columns = new ArrayList<>();
        for (int number = 1; number <= sessions; number++) {
            String header = edition.labels().filled(LabelKeys.SESSION, Map.of("number", number));
            columns.add(Column.repeating(header, column.width()));
        }
        return columns;
    }

    void write(@Nullable String marks, RowWriter to) {
        String[] cells = new String[sessions];
        for (String mark : marks == null || marks.isEmpty() ? new String[0] : marks.split(",")) {
            int letter = 1;
            while (Character.isDigit(mark.charAt(letter))) {
                letter++;
            }
            cells[Integer.parseInt(mark.substring(0, letter)) - 1] =
                    edition.label(LabelKeys.mark(mark.substring(letter, letter + 1)));
        }
        Arrays.stream(cells).forEach(to::text);
    }
}
