package org.cohortium.intake;

import java.util.Arrays;
import org.cohortium.spreadsheet.SheetRow;

/** Looks up the cells of fields; a mapping turned round for the many rows it is asked for. */
final class MappedColumns {
    private static final int NONE = -1;

    private final int[] columns = new int[Field.values().length];

    MappedColumns(Mapping mapping) {
        Arrays.fill(columns, NONE);
        mapping.fields().forEach((column, field) -> columns[field.ordinal()] = column);
    }

    boolean has(Field field) {
        return columns[field.ordinal()] != NONE;
    }

    /** The text of the field's cell as it is; empty where the list has no such column. */
    String text(SheetRow row, Field field) {
        int column = columns[field.ordinal()];
        return column == NONE ? "" : row.text(column);
    }
}
