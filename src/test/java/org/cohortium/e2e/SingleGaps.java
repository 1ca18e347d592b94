package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.given.RereadWorkbook;
import org.jspecify.annotations.Nullable;

/** Columns of a donor's workbook with a total that is shown, and one withheld cell alone: it could be worked out. */
final class SingleGaps {
    private static final String WITHHELD = "[c]";
    /** Rows of a sheet with a title, a note and a remark. */
    private static final int WORDS = 7;

    private static final List<String> COUNTS = List.of("Registered", "Started", "Completed", "Certified");

    private SingleGaps() {}

    /** One line for each, with its place; the workbook is in English. */
    static List<String> in(RereadWorkbook workbook) {
        List<String> found = new ArrayList<>();
        for (String sheet : List.of("Cohorts", "Countries")) {
            Table.of(workbook, sheet).ifPresent(table -> {
                int last = table.rows().size() - 1;
                for (String count : COUNTS) {
                    found.addAll(gaps(sheet + " " + count, table.column(count, 0, last), table.cell(last, count)));
                }
            });
        }
        Table.of(workbook, "Results framework").ifPresent(results -> {
            for (String part : List.of("Numerator", "Denominator")) {
                found.addAll(inResults(results, part));
            }
        });
        return found;
    }

    /** The breakdowns of an indicator in a period follow its total. */
    private static List<String> inResults(Table results, String part) {
        List<String> found = new ArrayList<>();
        Object total = null;
        Map<Object, List<Object>> broken = new LinkedHashMap<>();
        String indicator = "";
        for (int row = 0; row <= results.rows().size(); row++) {
            boolean ends = row == results.rows().size() || "All".equals(results.cell(row, "Broken down by"));
            if (ends) {
                for (Map.Entry<Object, List<Object>> each : broken.entrySet()) {
                    found.addAll(gaps(indicator + " by " + each.getKey() + ", " + part, each.getValue(), total));
                }
                broken.clear();
            }
            if (row < results.rows().size()) {
                Object value = results.cell(row, part);
                if (ends) {
                    total = value;
                    indicator = results.cell(row, "Indicator") + " until " + results.cell(row, "To");
                } else {
                    broken.computeIfAbsent(results.cell(row, "Broken down by"), fresh -> new ArrayList<>())
                            .add(value);
                }
            }
        }
        return found;
    }

    private static List<String> gaps(String where, List<Object> cells, @Nullable Object total) {
        long withheld = cells.stream().filter(WITHHELD::equals).count();
        return withheld == 1 && total instanceof Double ? List.of(where + ": " + cells + " of " + total) : List.of();
    }

    /** The rows below a header. */
    private record Table(List<Object> header, List<List<Object>> rows) {
        /** Nothing where the sheet says in words that there is nothing to be told. */
        static Optional<Table> of(RereadWorkbook workbook, String sheet) {
            List<List<Object>> all = workbook.sheets().get(sheet);
            for (int row = 0; row < all.size(); row++) {
                if (all.get(row).contains("Registered") || all.get(row).contains("Numerator")) {
                    return Optional.of(new Table(all.get(row), all.subList(row + 1, all.size())));
                }
            }
            assertThat(all).as("words alone in " + sheet).hasSizeLessThan(WORDS).noneMatch(row -> row.size() > 1);
            return Optional.empty();
        }

        List<Object> column(String name, int from, int until) {
            List<Object> cells = new ArrayList<>();
            for (int row = from; row < until; row++) {
                cells.add(cell(row, name));
            }
            return cells;
        }

        Object cell(int row, String name) {
            int column = header.indexOf(name);
            if (column < 0) {
                throw new AssertionError("no column " + name + " in " + header);
            }
            List<Object> cells = rows.get(row);
            return column < cells.size() && cells.get(column) != null ? cells.get(column) : "";
        }
    }
}
