package org.cohortium.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Content files of this package: tab-separated, UTF-8, first line the column names. */
final class Tsv {
    private final List<String> columns;

    private Tsv(List<String> columns) {
        this.columns = columns;
    }

    /** The lines of a content file, in its order. */
    static List<Line> read(String file) {
        var lines = text(file).lines().toList();
        var tsv = new Tsv(List.of(lines.get(0).split("\t", -1)));
        return IntStream.range(1, lines.size())
                .mapToObj(number -> tsv.line(file + ":" + (number + 1), lines.get(number)))
                .toList();
    }

    /** The whole text of a content file. */
    static String text(String file) {
        try (InputStream in = Tsv.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("demo content " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException("demo content " + file + " cannot be read", fault);
        }
    }

    private Line line(String place, String text) {
        var cells = Arrays.asList(text.split("\t", -1));
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(place + ": " + cells.size() + " cells, expected " + columns.size());
        }
        return new Line(cells);
    }

    /** One line; an empty cell is an empty text. */
    final class Line {
        private final List<String> cells;

        private Line(List<String> cells) {
            this.cells = cells;
        }

        String text(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " among " + columns);
            }
            return cells.get(index);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        double decimal(String column) {
            return Double.parseDouble(text(column));
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }

        /** Parts between commas; empty when the cell is. */
        List<String> list(String column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split(","));
        }
    }
}
