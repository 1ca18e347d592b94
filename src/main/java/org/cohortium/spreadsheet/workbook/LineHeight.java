package org.cohortium.spreadsheet.workbook;

import java.util.List;

/**
 * How high a free row must be. Spreadsheet programs find the height of a wrapped cell themselves, but not that of a
 * merged one.
 */
final class LineHeight {
    private static final double POINTS_OF_A_LINE = 15;
    private static final double DEFAULT_WIDTH = 8;
    /** Words do not fill lines to their ends. */
    private static final double FILLED = 0.9;

    /** In characters. */
    private static final double BUTTON = 1.5;

    private LineHeight() {}

    /** In points; 0 to leave it to the program. */
    static double of(Line line, double[] widths) {
        double most =
                line.cells().stream().mapToDouble(cell -> of(cell.look())).max().orElse(0);
        int column = 0;
        for (LineCell cell : line.cells()) {
            if (cell.span() > 1 && cell.value() instanceof String text && wraps(cell.look())) {
                most = Math.max(most, lines(text, width(widths, column, cell.span())) * POINTS_OF_A_LINE);
            }
            column += cell.span();
        }
        return most;
    }

    /** Of a table's header: its words are bold and the button of the filter stands beside them. */
    static double ofHeaders(List<String> headers, double[] widths) {
        int most = 1;
        for (int i = 0; i < headers.size(); i++) {
            most = Math.max(most, lines(headers.get(i), width(widths, i, 1) - BUTTON));
        }
        return most * POINTS_OF_A_LINE + 3;
    }

    /** How many lines a text takes in a column. */
    static int lines(String text, double width) {
        return text.lines().mapToInt(line -> words(line, Math.max(1, width))).sum();
    }

    /** Words are not broken unless they must be. */
    private static int words(String line, double width) {
        int lines = 1;
        double room = width;
        for (String word : line.split(" ")) {
            int length = length(word);
            if (length > room && room < width) {
                lines++;
                room = width;
            }
            lines += (int) Math.max(0, Math.ceil(length / width) - 1);
            room -= length + 1;
        }
        return lines;
    }

    private static double of(Look look) {
        return switch (look) {
            case TITLE -> 30;
            case FIGURE -> 27;
            case HEADING -> 24;
            case SUBTITLE -> 20;
            default -> 0;
        };
    }

    private static boolean wraps(Look look) {
        return look != Look.TITLE && look != Look.SUBTITLE && look != Look.HEADING && look != Look.FIGURE;
    }

    private static double width(double[] widths, int from, int span) {
        double width = 0;
        for (int i = from; i < from + span; i++) {
            width += i < widths.length ? widths[i] : DEFAULT_WIDTH;
        }
        return width * FILLED;
    }

    /** Ideographs are twice as wide as letters. */
    private static int length(String line) {
        return line.length()
                + (int) line.codePoints().filter(Character::isIdeographic).count();
    }
}
