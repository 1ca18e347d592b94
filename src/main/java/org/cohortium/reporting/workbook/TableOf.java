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
    private final Edition edition;
    private final BlockDefinition.Table table;
    private final QueryRows rows;

    TableOf(Edition edition, BlockDefinition.Table table) {
        this.edition = edition;
        this.table = table;
        this.rows = QueryRows.of(edition, table.query());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        ColumnOf columnOf = new ColumnOf(edition, table.name(), rows.first());
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
        rows.each(row -> {
            for (Cells each : cells) {
                each.write(row, to);
            }
            to.endRow();
        });
    }

    private Cells cells(ColumnDefinition column) {
        if (column.type() == ColumnType.MARKS) {
            MarkCells marks = marks(column);
            return (row, to) -> marks.write(row.getString(column.key()), to);
        }
        return new CellValues(edition, column, rows.first())::write;
    }

    private MarkCells marks(ColumnDefinition column) {
        return new MarkCells(edition, rows.first().number(String.valueOf(column.of())));
    }

    /** Writes a column's cells of a row. */
    @FunctionalInterface
    private interface Cells {
        void write(ResultSet row, RowWriter to) throws SQLException;
    }
}
