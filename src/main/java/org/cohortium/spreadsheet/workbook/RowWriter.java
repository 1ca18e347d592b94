package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cells of a row from the first column to the last. Null is an empty cell. Any kind of cell may stand in any
 * column; the column says how it is shown.
 *
 * @see RowSource
 */
public interface RowWriter {
    /** Text as it is, never a formula; what is longer than a cell holds is cut, with a mark. */
    RowWriter text(@Nullable String text);

    /** @throws IllegalArgumentException if it has more digits than a cell keeps (2<sup>53</sup>): write it as text */
    RowWriter number(long number);

    /** @throws IllegalArgumentException if it is not a finite number */
    RowWriter number(double number);

    RowWriter number(@Nullable BigDecimal number);

    /** A ratio, shown in percent whatever the column says: 0.5 as 50 %. */
    RowWriter share(@Nullable BigDecimal ratio);

    /** A date before 1900, which Excel does not know, becomes text: {@code 1899-12-31}. */
    RowWriter date(@Nullable LocalDate date);

    /** Date and time in the zone of the column. */
    RowWriter instant(@Nullable Instant instant);

    /** A text that leads somewhere; only the first few thousand of a sheet do, the rest is text. */
    RowWriter link(@Nullable String address, String text);

    RowWriter empty();

    /** A value that must not be shown: {@code [c]}. */
    RowWriter masked();

    /** @throws IllegalStateException if the row has not one cell for every column */
    void endRow();
}
