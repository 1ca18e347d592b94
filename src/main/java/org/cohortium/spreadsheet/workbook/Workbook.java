package org.cohortium.spreadsheet.workbook;

import java.util.List;

/** What a workbook is made of; sheets in the order of their tabs. */
public record Workbook(Properties properties, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }
}
