package org.cohortium.spreadsheet.form;

import java.util.List;

/**
 * A workbook to be filled in.
 *
 * @param about what the document says of itself
 * @param sheets in the order of the tabs; the first is shown when it is opened
 */
public record Form(String about, boolean rightToLeft, List<FormSheet> sheets) {
    public Form {
        sheets = List.copyOf(sheets);
    }
}
