package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a free row.
 *
 * @param value String, BigDecimal, LocalDate or Instant; null for an empty cell
 * @param kind says the format of the value
 * @param span how many columns it takes; cells of more than one are merged
 * @param address where a link leads; null for none
 * @param masked whether a mark stands instead of the value
 */
public record LineCell(
        Look look,
        Kind kind,
        @Nullable Object value,
        int span,
        @Nullable String address,
        boolean masked) {
    public LineCell {
        boolean known = value == null
                || value instanceof String
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Instant;
        if (!known || span < 1) {
            throw new IllegalArgumentException("not the value of a cell: " + value + " over " + span);
        }
    }

    private static LineCell of(Look look, Kind kind, @Nullable Object value) {
        return new LineCell(look, kind, value, 1, null, false);
    }

    public static LineCell text(Look look, @Nullable String text) {
        return of(look, Kind.TEXT, text);
    }

    /** A value of plain look. */
    public static LineCell text(@Nullable String text) {
        return text(Look.VALUE, text);
    }

    public static LineCell number(Kind kind, @Nullable BigDecimal number) {
        return of(Look.VALUE, kind, number);
    }

    public static LineCell integer(long number) {
        return number(Kind.INTEGER, BigDecimal.valueOf(number));
    }

    public static LineCell date(@Nullable LocalDate date) {
        return of(Look.VALUE, Kind.DATE, date);
    }

    /** @param kind of {@link Kind#instant}, which knows the zone */
    public static LineCell instant(Kind kind, @Nullable Instant instant) {
        return of(Look.VALUE, kind, instant);
    }

    /** @param address an http, https or mailto address; others are shown as text only */
    public static LineCell link(String address, String text) {
        return new LineCell(Look.LINK, Kind.LINK, text, 1, address, false);
    }

    public static LineCell empty() {
        return text(null);
    }

    /** A value that must not be shown. */
    public static LineCell hidden() {
        return new LineCell(Look.VALUE, Kind.TEXT, null, 1, null, true);
    }

    public LineCell as(Look other) {
        return new LineCell(other, kind, value, span, address, masked);
    }

    public LineCell over(int columns) {
        return new LineCell(look, kind, value, columns, address, masked);
    }
}
