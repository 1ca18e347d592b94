package org.cohortium.reporting.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.reporting.BlockDefinition;
import org.cohortium.reporting.ColumnDefinition;
import org.cohortium.reporting.ColumnType;
import org.cohortium.spreadsheet.workbook.Column;
import org.cohortium.spreadsheet.workbook.RowWriter;
import org.cohortium.spreadsheet.workbook.Table;

/** An Excel table from a query, its rows streamed from the database into the sheet. */
final class TableOf {
    private static final int FETCH = 2_000;

    private final Edition edition;
    private final BlockDefinition.Table table;
    private final FirstRow first;

    TableOf(Edition edition, BlockDefinition.Table table) {
        this.edition = edition;
        this.table = table;
        this.first = FirstRow.of(edition, table.query());
    }

    Table table() {
        ColumnOf columnOf = new ColumnOf(edition, table.name(), first);
        List<Column> columns = new ArrayList<>();
        for (ColumnDefinition column : table.columns()) {
            if (column.type() == ColumnType.MARKS) {
                columns.addAll(marks(column).columns(column));
            } else {
                columns.add(columnOf.column(column));
            }
        }
        return new Table(table.name(), columns, this::stream, table.totals(), Table.PLAIN);
    }

    private void stream(RowWriter to) {
        List<Cells> cells = table.columns().stream().map(this::cells).toList();
        edition.query(table.query()).setFetchSize(FETCH).scanResultSet((rows, context) -> {
            ResultSet row = rows.get();
            while (row.next()) {
                for (Cells each : cells) {
                    each.write(row, to);
                }
                to.endRow();
            }
            return table.name();
        });
    }

    private Cells cells(ColumnDefinition column) {
        if (column.type() == ColumnType.MARKS) {
            MarkCells marks = marks(column);
            return (row, to) -> marks.write(row.getString(column.key()), to);
        }
        return new CellValues(edition, column, first)::write;
    }

    private MarkCells marks(ColumnDefinition column) {
        return new MarkCells(edition, first.number(String.valueOf(column.of())));
    }

    /** Writes a column's cells of a row. */
    @FunctionalInterface
    private interface Cells {
        void write(ResultSet row, RowWriter to) throws SQLException;
    }
}
