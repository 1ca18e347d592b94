package org.cohortium.reporting.workbook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.reporting.BlockDefinition;
import org.cohortium.reporting.ColumnDefinition;
import org.cohortium.reporting.LabelKeys;
import org.cohortium.spreadsheet.workbook.Line;
import org.cohortium.spreadsheet.workbook.LineCell;
import org.cohortium.spreadsheet.workbook.Lines;

/** Lines of name and value from a query's one row. */
final class CardOf {
    private final Edition edition;
    private final String sheet;
    private final BlockDefinition.Card card;

    CardOf(Edition edition, String sheet, BlockDefinition.Card card) {
        this.edition = edition;
        this.sheet = sheet;
        this.card = card;
    }

    Lines lines() {
        List<Line> lines = new ArrayList<>(edition.query(card.query())
                .map((row, context) -> lines(row, FirstRow.of(row, true)))
                .one());
        lines.add(Line.empty());
        return new Lines(lines);
    }

    private List<Line> lines(ResultSet row, FirstRow first) throws SQLException {
        List<Line> lines = new ArrayList<>();
        for (ColumnDefinition column : card.columns()) {
            lines.add(Line.pair(edition.label(LabelKeys.card(sheet, column.key())), cell(row, column, first)));
        }
        return lines;
    }

    private LineCell cell(ResultSet row, ColumnDefinition column, FirstRow first) throws SQLException {
        CellValues values = new CellValues(edition, column, first);
        if (values.isMasked(row)) {
            return LineCell.hidden();
        }
        BigDecimal number = column.type().isNumber() ? row.getBigDecimal(column.key()) : null;
        return switch (column.type()) {
            case TEXT, WORD, COUNTRY, MEASURE, LINK, MARKS -> LineCell.text(values.text(row));
            case INTEGER, FIGURE, DECIMAL, PERCENT, MONEY -> LineCell.number(ColumnOf.kind(column, first), number);
            case DATE, MONTH -> LineCell.date(values.date(row));
            case INSTANT -> LineCell.instant(ColumnOf.kind(column, first), values.instant(row));
        };
    }
}
