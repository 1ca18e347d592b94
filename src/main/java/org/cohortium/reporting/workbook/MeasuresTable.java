package org.cohortium.reporting.workbook;

import java.util.List;
import java.util.Set;
import org.cohortium.reporting.BlockDefinition;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.spreadsheet.workbook.Column;
import org.cohortium.spreadsheet.workbook.Kind;
import org.cohortium.spreadsheet.workbook.RowSource;
import org.cohortium.spreadsheet.workbook.Table;
import org.cohortium.text.Words;

/** The definition record of every measure the workbook has a figure of. */
final class MeasuresTable {
    private MeasuresTable() {}

    private static final String USED = """
            select distinct measure from reporting.figure where run_id = :run and number = :recipient""";

    static Table in(Edition edition) {
        Words words = edition.words();
        Set<String> used = edition.question(USED).mapTo(String.class).set();
        List<Column> columns = List.of(
                Column.text(words.get("reporting.measures.name"), 34).wrapping(),
                Column.text(words.get("reporting.measures.formula"), 60).wrapping(),
                Column.repeating(words.get("reporting.measures.unit"), 20).wrapping(),
                Column.text(words.get("reporting.measures.missing"), 60).wrapping(),
                Column.of(words.get("reporting.measures.version"), Kind.INTEGER),
                Column.text(words.get("reporting.measures.key"), 28));
        return Table.of(
                BlockDefinition.Measures.TABLE,
                columns,
                RowSource.of(
                        Measures.all().stream()
                                .filter(measure -> used.contains(measure.key()))
                                .toList(),
                        (measure, to) -> to.text(words.get(text(measure, "name")))
                                .text(words.get(text(measure, "formula")))
                                .text(words.get("measure.unit." + measure.unit()))
                                .text(words.get(text(measure, "missing")))
                                .number(measure.version())
                                .text(measure.key())));
    }

    private static String text(Measure measure, String part) {
        return "measure." + measure.key() + "." + part;
    }
}
