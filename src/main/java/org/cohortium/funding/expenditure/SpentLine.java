package org.cohortium.funding.expenditure;

import java.util.ArrayList;
import java.util.List;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of expenditure, as read.
 *
 * @param number of its row, from 1
 * @param spent null where something in it cannot be read
 * @param cells where each of its fields stands
 */
record SpentLine(int number, @Nullable SpentAmount spent, List<Place> cells, List<LineProblem> problems) {
    SpentLine {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** @param cell such as D7 */
    record Place(Column column, String cell, String value) {}

    /** The same with more that is wrong with it. */
    SpentLine with(List<SpendingProblem> more) {
        List<LineProblem> all = new ArrayList<>(problems);
        more.forEach(problem -> all.add(at(problem.field(), problem.refusal())));
        return new SpentLine(number, spent, cells, all);
    }

    private LineProblem at(String field, Refusal refusal) {
        return cells.stream()
                .filter(place -> place.column().field().equals(field))
                .findFirst()
                .map(place -> new LineProblem(place.cell(), place.value(), refusal))
                .orElseGet(() -> new LineProblem(String.valueOf(number), "", refusal));
    }
}
