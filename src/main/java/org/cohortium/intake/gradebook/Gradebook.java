package org.cohortium.intake.gradebook;

import java.util.List;
import java.util.stream.Collectors;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.intake.matching.Names;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A table of people and their points.
 *
 * @param email zero-based; -1 where there is none
 * @param names columns that together are somebody's name; empty where there is none
 * @param grades from left to right; at least one
 * @param people their rows
 */
record Gradebook(int email, List<Integer> names, List<GradeColumn> grades, List<SheetRow> people) {
    Gradebook {
        names = List.copyOf(names);
        grades = List.copyOf(grades);
        people = List.copyOf(people);
    }

    /** How much the file says, to tell one way of cutting it from another. */
    int worth() {
        return people.size() * (grades.size() + (email < 0 ? 0 : 1) + (names.isEmpty() ? 0 : 1));
    }

    /** Somebody's name as it stands in the file; empty for none. */
    String shown(SheetRow row) {
        return names.stream()
                .map(column -> PlainText.tidy(row.text(column)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    List<String> called(SheetRow row) {
        return Names.of(shown(row));
    }

    @Nullable
    String emailOf(SheetRow row) {
        return email < 0 ? null : EmailReader.read(row.text(email)).email();
    }
}
