package org.cohortium.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.intake.Field;
import org.cohortium.intake.Mapping;
import org.cohortium.intake.Problem;
import org.cohortium.intake.RowView;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;

/** Puts rows into the reader's words. */
@RequestScoped
class RowLines {
    private static final List<Field> NAMES =
            List.of(Field.NAME, Field.GIVEN_NAMES, Field.MIDDLE_NAMES, Field.SURNAME, Field.SECOND_SURNAME);

    private final ReaderLanguage language;

    @Inject
    RowLines(ReaderLanguage language) {
        this.language = language;
    }

    RowLine of(RowView row, Mapping mapping) {
        String cohort = row.text(mapping, Field.COHORT);
        return new RowLine(
                row.row(),
                NAMES.stream()
                        .map(field -> row.text(mapping, field))
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")),
                row.text(mapping, Field.EMAIL),
                cohort.isEmpty() && mapping.cohortForAll() != null ? mapping.cohortForAll() : cohort,
                row.verdict(),
                cells(row, mapping),
                row.flags().stream()
                        .map(flag -> words().filled(flag.key(), flag.arguments()))
                        .toList());
    }

    private List<CellLine> cells(RowView row, Mapping mapping) {
        List<CellLine> cells = new ArrayList<>();
        for (Problem problem : row.problems()) {
            int column = mapping.column(problem.field()).orElse(-1);
            cells.add(new CellLine(
                    column,
                    label(problem.field()),
                    column < 0 ? problem.value() : row.cells().getOrDefault(column, ""),
                    words().filled(problem.messageKey(), problem.arguments()) + " "
                            + words().filled(problem.todoKey(), problem.arguments())));
        }
        mended(row, mapping).forEach(cells::add);
        return cells;
    }

    /** Mended cells that nothing is wrong with any more. */
    private Stream<CellLine> mended(RowView row, Mapping mapping) {
        List<Integer> wrong = row.problems().stream()
                .map(problem -> mapping.column(problem.field()).orElse(-1))
                .toList();
        return row.mended().keySet().stream()
                .filter(column -> !wrong.contains(column))
                .map(column -> new CellLine(
                        column,
                        label(mapping.fields().getOrDefault(column, Field.OTHER)),
                        row.cells().getOrDefault(column, ""),
                        null));
    }

    String label(Field field) {
        return words().get("intake.field." + field.key());
    }

    private Words words() {
        return language.words();
    }
}
