package org.cohortium.reporting;

import java.util.List;
import java.util.Optional;

/** Reads a chart, once all tables are known. */
final class ChartReader {
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;
    private static final int LARGEST = 200;

    private final Findings findings;
    private final SheetDefinition sheet;

    ChartReader(Findings findings, SheetDefinition sheet) {
        this.findings = findings;
        this.sheet = sheet;
    }

    ChartDefinition read(YamlMapping yaml) {
        yaml.knowing("type", "title", "description", "table", "categories", "series", "at");
        ChartDefinition chart = new ChartDefinition(
                yaml.requiredChoice("type", ChartDefinition.Form.class),
                label(yaml, "title"),
                label(yaml, "description"),
                yaml.required("table", Form.TABLE),
                yaml.required("categories", Form.COLUMN),
                yaml.requiredTexts("series"),
                yaml.requiredMapping("at").map(this::place).orElse(new ChartDefinition.Place(0, 0, 1, 1, null)));
        checkColumns(yaml, chart);
        return chart;
    }

    private String label(YamlMapping yaml, String key) {
        String label = yaml.required(key, Form.LABEL);
        findings.use(LabelUse.prose(yaml.line(key), label));
        return label;
    }

    private ChartDefinition.Place place(YamlMapping yaml) {
        yaml.knowing("column", "row", "width", "height", "beside");
        String beside = yaml.text("beside").orElse(null);
        if (beside != null && !sheet.hasTable(beside)) {
            yaml.notAmong("beside", beside, Findings.list(sheet.tables()));
        }
        return new ChartDefinition.Place(
                yaml.requiredWhole("column", 0, LAST_COLUMN),
                yaml.requiredWhole("row", 0, LAST_ROW),
                yaml.requiredWhole("width", 1, LARGEST),
                yaml.requiredWhole("height", 1, LARGEST),
                beside);
    }

    private void checkColumns(YamlMapping yaml, ChartDefinition chart) {
        BlockDefinition.Table table = findings.tables().get(chart.table());
        if (table == null) {
            yaml.notAmong(
                    "table", chart.table(), Findings.list(findings.tables().keySet()));
            return;
        }
        column(yaml, "categories", table, chart.categories());
        for (String key : chart.series()) {
            column(yaml, "series", table, key)
                    .filter(column -> !column.type().isNumber())
                    .ifPresent(column -> findings.problem(
                            yaml.line("series"),
                            "chart.number",
                            "column",
                            key,
                            "type",
                            column.type().name()));
        }
    }

    private Optional<ColumnDefinition> column(
            YamlMapping yaml, String setting, BlockDefinition.Table table, String key) {
        List<ColumnDefinition> columns = table.columns();
        Optional<ColumnDefinition> found =
                columns.stream().filter(column -> column.key().equals(key)).findFirst();
        if (found.isEmpty()) {
            String known =
                    Findings.list(columns.stream().map(ColumnDefinition::key).toList());
            yaml.notAmong(setting, key, known);
        }
        return found;
    }
}
