package org.cohortium.spreadsheet.form;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What can be entered in a column. */
public sealed interface Entry {
    /** Nothing: it is there to be read. Whoever types there is told so. */
    record Told(Hint hint) implements Entry {}

    /** What a program reads and people need not: small and pale. */
    record Mark() implements Entry {}

    /** Any text. */
    record Free() implements Entry {}

    /** One of the texts in a column of a hidden sheet of the form. @param column zero-based; {@code rows} from the first */
    record Choice(String sheet, int column, int rows, Hint hint) implements Entry {}

    /** A number from 0 up to and including another. */
    record UpTo(BigDecimal most, Hint hint) implements Entry {}

    /** A day, not before another. */
    record Day(LocalDate first, Hint hint) implements Entry {}

    /** What the program shows when something else was entered. */
    record Hint(String title, String text) {}
}
