package org.cohortium.spreadsheet.form;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a form.
 *
 * @param value text, BigDecimal or LocalDate; null: empty
 * @param open whether something can be entered; what is not is grey
 */
public record FormCell(@Nullable Object value, boolean open) {
    public static final FormCell CLOSED = new FormCell(null, false);

    public static FormCell told(@Nullable Object value) {
        return new FormCell(value, false);
    }

    public static FormCell open(@Nullable Object value) {
        return new FormCell(value, true);
    }
}
