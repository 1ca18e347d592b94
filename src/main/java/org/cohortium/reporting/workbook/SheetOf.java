package org.cohortium.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohortium.reporting.BlockDefinition;
import org.cohortium.reporting.ChartDefinition;
import org.cohortium.reporting.LabelKeys;
import org.cohortium.reporting.SheetDefinition;
import org.cohortium.spreadsheet.workbook.Block;
import org.cohortium.spreadsheet.workbook.Chart;
import org.cohortium.spreadsheet.workbook.Line;
import org.cohortium.spreadsheet.workbook.LineCell;
import org.cohortium.spreadsheet.workbook.Lines;
import org.cohortium.spreadsheet.workbook.Look;
import org.cohortium.spreadsheet.workbook.Sheet;
import org.cohortium.spreadsheet.workbook.View;

/** A sheet of the workbook from its definition. */
final class SheetOf {
    private static final int MOST_COLUMNS = 8;
    private static final List<Double> PAGE = List.of(34.0, 70.0);

    private final Edition edition;
    private final SheetDefinition sheet;

    SheetOf(Edition edition, SheetDefinition sheet) {
        this.edition = edition;
        this.sheet = sheet;
    }

    Sheet sheet() {
        List<Block> blocks = sheet.blocks().stream().map(this::block).toList();
        return new Sheet(edition.label(LabelKeys.sheet(sheet.key())), blocks, charts(), view());
    }

    private Block block(BlockDefinition block) {
        if (block instanceof BlockDefinition.Heading heading) {
            return Lines.of(Line.of(LineCell.text(Look.TITLE, edition.prose(heading.label()))));
        }
        if (block instanceof BlockDefinition.Section section) {
            return Lines.of(Line.empty(), Line.of(LineCell.text(Look.HEADING, edition.prose(section.label()))));
        }
        if (block instanceof BlockDefinition.Note note) {
            return note(note.label());
        }
        if (block instanceof BlockDefinition.Card card) {
            return new CardOf(edition, sheet.key(), card).lines();
        }
        if (block instanceof BlockDefinition.Table table) {
            return table(table);
        }
        return MeasuresTable.in(edition);
    }

    private Lines note(String label) {
        return Lines.of(Line.wide(Look.NOTE, edition.prose(label), breadth()), Line.empty());
    }

    /** The table, or the note that stands for it where it has no row. */
    private Block table(BlockDefinition.Table table) {
        TableOf made = new TableOf(edition, table);
        return table.empty() != null && made.isEmpty() ? note(table.empty()) : made.table();
    }

    /** Columns a note runs over: those of the widest table, as far as one reads. */
    private int breadth() {
        return sheet.blocks().stream()
                .map(block -> block instanceof BlockDefinition.Table table
                        ? table.columns().size()
                        : block instanceof BlockDefinition.Measures ? MOST_COLUMNS : 2)
                .map(columns -> Math.min(columns, MOST_COLUMNS))
                .max(Integer::compare)
                .orElse(2);
    }

    private View view() {
        boolean table = sheet.blocks().stream()
                .anyMatch(block -> block instanceof BlockDefinition.Table || block instanceof BlockDefinition.Measures);
        String tab = sheet.tab() == null ? null : sheet.tab().toUpperCase(Locale.ROOT);
        boolean charts = !sheet.charts().isEmpty();
        return new View(table && !charts, sheet.freeze(), sheet.landscape(), charts, tab, table ? List.of() : PAGE);
    }

    private List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (ChartDefinition chart : sheet.charts()) {
            tableNamed(chart.table())
                    .flatMap(table -> new ChartOf(edition, chart, table).chart())
                    .ifPresent(charts::add);
        }
        return charts;
    }

    private Optional<BlockDefinition.Table> tableNamed(String name) {
        return edition.definition().sheets().stream()
                .flatMap(each -> each.blocks().stream())
                .filter(BlockDefinition.Table.class::isInstance)
                .map(BlockDefinition.Table.class::cast)
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}
