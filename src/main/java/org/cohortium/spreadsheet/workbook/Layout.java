package org.cohortium.spreadsheet.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of a sheet before its rows are. */
final class Layout {
    private static final double[] OF_NOTES = {28, 70};

    private Layout() {}

    /** How many columns its blocks take. */
    static int columns(Sheet sheet) {
        int most = 1;
        for (Block block : sheet.blocks()) {
            most = Math.max(most, columns(block));
        }
        return most;
    }

    private static int columns(Block block) {
        if (block instanceof Table table) {
            return table.columns().size();
        }
        return ((Lines) block)
                .lines().stream()
                        .mapToInt(line ->
                                line.cells().stream().mapToInt(LineCell::span).sum())
                        .max()
                        .orElse(0);
    }

    /** How many columns lie below charts or before them. */
    static int columns(List<Chart> charts) {
        return charts.stream()
                .map(Chart::place)
                .mapToInt(place -> place.column() + place.width())
                .max()
                .orElse(0);
    }

    static int rows(List<Chart> charts) {
        return charts.stream()
                .map(Chart::place)
                .mapToInt(place -> place.row() + place.height())
                .max()
                .orElse(0);
    }

    /** In characters, of as many columns as have one. */
    static double[] widths(Sheet sheet) {
        List<Table> tables = tables(sheet);
        List<Double> given = sheet.view().widths();
        if (given.isEmpty() && tables.isEmpty()) {
            return OF_NOTES.clone();
        }
        int most = Math.max(
                given.size(),
                tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0));
        return IntStream.range(0, most)
                .mapToDouble(i -> i < given.size() ? given.get(i) : widest(tables, i))
                .toArray();
    }

    private static double widest(List<Table> tables, int column) {
        return tables.stream()
                .filter(table -> column < table.columns().size())
                .mapToDouble(table -> table.columns().get(column).width())
                .max()
                .orElse(8);
    }

    private static List<Table> tables(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** One-based row of the first table's header; 0 where there is none. */
    static int header(Sheet sheet) {
        int row = 1;
        for (Block block : sheet.blocks()) {
            if (block instanceof Lines lines) {
                row += lines.lines().size();
            } else {
                return row;
            }
        }
        return 0;
    }

    /** How many rows the sheet will have; null where that is not known or more than a sheet has. */
    static @Nullable Integer rows(Sheet sheet, int most) {
        long rows = 0;
        for (Block block : sheet.blocks()) {
            if (block instanceof Table table && table.rows().count().isEmpty()) {
                return null;
            }
            rows += rows(block);
        }
        return rows > most ? null : Integer.valueOf((int) rows);
    }

    private static long rows(Block block) {
        if (block instanceof Table table) {
            return 1 + Math.max(1, table.rows().count().orElseThrow()) + rowsBelow(table);
        }
        return ((Lines) block).lines().size();
    }

    /** Totals, and a row for each remark on them. */
    static int rowsBelow(Table table) {
        return table.totals() ? 1 + Remarks.of(table).size() : 0;
    }
}
