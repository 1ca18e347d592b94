package org.cohortium.reporting.workbook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohortium.reporting.BlockDefinition;
import org.cohortium.reporting.ChartDefinition;
import org.cohortium.reporting.ColumnDefinition;
import org.cohortium.reporting.LabelKeys;
import org.cohortium.spreadsheet.workbook.Chart;
import org.cohortium.spreadsheet.workbook.Points;
import org.jspecify.annotations.Nullable;

/** A native chart over a table of the report, with the table's values as its own: masked ones are gaps in both. */
final class ChartOf {
    private final Edition edition;
    private final ChartDefinition chart;
    private final BlockDefinition.Table table;
    private final QueryRows rows;
    private final List<String> categories = new ArrayList<>();
    private final List<List<@Nullable Double>> series = new ArrayList<>();
    private int withheld;

    ChartOf(Edition edition, ChartDefinition chart, BlockDefinition.Table table) {
        this.edition = edition;
        this.chart = chart;
        this.table = table;
        this.rows = QueryRows.of(edition, table.query());
        chart.series().forEach(each -> series.add(new ArrayList<>()));
    }

    /** Empty where the table has no row to draw. */
    Optional<Chart> chart() {
        CellValues names = values(chart.categories());
        List<CellValues> drawn = chart.series().stream().map(this::values).toList();
        rows.each(row -> add(row, names, drawn));
        return categories.isEmpty() ? Optional.empty() : Optional.of(drawn());
    }

    private void add(ResultSet row, CellValues names, List<CellValues> drawn) throws SQLException {
        categories.add(names.name(row));
        for (int i = 0; i < drawn.size(); i++) {
            BigDecimal number = row.getBigDecimal(chart.series().get(i));
            boolean masked = drawn.get(i).isMasked(row);
            withheld += masked ? 1 : 0;
            series.get(i).add(masked || number == null ? null : number.doubleValue());
        }
    }

    private Chart drawn() {
        List<Chart.Series> lines = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            String header = header(chart.series().get(i));
            lines.add(new Chart.Series(header, Points.of(table.name(), header, series.get(i))));
        }
        ChartDefinition.Place at = chart.at();
        return new Chart(
                Chart.Form.valueOf(chart.form().name()),
                title(),
                edition.prose(chart.description()),
                new Chart.Axis(null, null, null),
                new Chart.Place(at.column(), at.row(), at.width(), at.height(), at.beside()),
                Points.of(table.name(), header(chart.categories()), List.copyOf(categories)),
                lines);
    }

    /** Says why something is not drawn, so that nobody takes a gap for a fault. */
    private String title() {
        String title = edition.prose(chart.title());
        return withheld == 0 ? title : edition.words().of("reporting.chart.withheld", "title", title, "n", withheld);
    }

    private String header(String column) {
        return edition.label(LabelKeys.column(table.name(), column));
    }

    private CellValues values(String key) {
        ColumnDefinition column = table.columns().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new CellValues(edition, column, rows.first());
    }
}
