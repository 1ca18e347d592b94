package org.cohortium.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/**
 * One cell as read.
 *
 * @param column zero-based
 * @param text what a reader sees, except that a date is always ISO 8601 ({@code 1990-11-20}, with {@code T09:30} when it
 *     has a time) and a number is plain ({@code 254700000137}), so that the text alone says the value without the style
 * @param number the raw number of a NUMBER or DATE cell (a date as its serial), NaN for every other kind
 * @param style index of the cell's format in its own workbook; 0 where the format has none
 */
public record Cell(int column, CellKind kind, String text, double number, int style) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    public static Cell blank(int column) {
        return new Cell(column, CellKind.BLANK, "", Double.NaN, 0);
    }

    public static Cell text(int column, String text, int style) {
        return new Cell(column, CellKind.TEXT, text, Double.NaN, style);
    }

    public static Cell text(int column, String text) {
        return text(column, text, 0);
    }

    static Cell number(int column, double number, int style) {
        return new Cell(column, CellKind.NUMBER, plain(number), number, style);
    }

    static Cell date(int column, LocalDateTime value, double serial, int style) {
        boolean midnight = value.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text = midnight ? value.toLocalDate().toString() : value.format(MINUTES);
        return new Cell(column, CellKind.DATE, text, serial, style);
    }

    static Cell bool(int column, boolean value, int style) {
        return new Cell(column, CellKind.BOOLEAN, value ? "TRUE" : "FALSE", Double.NaN, style);
    }

    static Cell error(int column, String code, int style) {
        return new Cell(column, CellKind.ERROR, code, Double.NaN, style);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    private static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : Double.toString(number);
    }
}
