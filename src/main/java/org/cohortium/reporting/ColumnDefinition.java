package org.cohortium.reporting;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or a line of a card. A query's column of the same name with {@value #MASKED} behind it says, where
 * it is true, that the value must not be shown.
 *
 * @param key the query's column
 * @param format a number format of Excel's; null for that of the type
 * @param width in characters
 * @param repeating whether its texts are few and come again and again
 * @param wrapped whether long texts go on in a next line
 * @param of what else the type needs: a currency, as three letters or as the query's column that holds them, for MONEY;
 *     the query's column with the largest number of marks of any row for MARKS; the
 *     query's column that says which rows are ratios, shown in percent, for FIGURE, or null; null for all others
 */
public record ColumnDefinition(
        String key,
        ColumnType type,
        @Nullable String format,
        double width,
        boolean repeating,
        boolean wrapped,
        TotalDefinition total,
        EmphasisDefinition emphasis,
        @Nullable String of) {
    /** Ends the name of the query's column that says which values are masked. */
    public static final String MASKED = "_masked";

    /** Whether the currency stands in a column, rather than being the same for all rows. */
    public boolean currencyIsColumn() {
        return type == ColumnType.MONEY && of != null && !Form.CURRENCY.fits(of);
    }
}
