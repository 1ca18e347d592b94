package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands below a column in the row of totals. */
public sealed interface Total {
    Total NONE = new None();
    /** A live sum of what the filter shows; a mark instead where one of the cells is masked. */
    Total SUM = new Sum();

    static Total label(String text) {
        return new Label(text);
    }

    /** See {@link Fixed}. */
    static Total fixed(@Nullable BigDecimal value, String remark) {
        return new Fixed(value, remark);
    }

    /** Nothing. */
    record None() implements Total {}

    /** See {@link #SUM}. */
    record Sum() implements Total {}

    /** A word such as "Total". */
    record Label(String text) implements Total {}

    /**
     * A value worked out elsewhere, where the cells do not add up.
     *
     * @param value null for one that must not be shown
     * @param remark why it is no sum, such as "unique persons"; stands below the table
     */
    record Fixed(@Nullable BigDecimal value, String remark) implements Total {}
}
