package org.cohortium.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.form.FormColumn;
import org.cohortium.spreadsheet.form.FormSheet;

/**
 * The columns a register workbook was given out with. A column whose hidden key was emptied or typed over looks like one of
 * somebody's own: without this list, what was filled in there would be passed over in silence.
 */
final class GivenColumns {
    private static final String COLUMN = "column ";
    private static final int NAMED = 3;

    /** By sheet: headings by key. */
    private final Map<String, Map<String, String>> given = new LinkedHashMap<>();

    /** @param told what the workbook knows of itself; of one given out before there was a list, nothing is missed */
    GivenColumns(Map<String, String> told) {
        told.forEach((name, heading) -> {
            String[] parts = name.split(" ", 3);
            if (name.startsWith(COLUMN) && parts.length == 3) {
                given.computeIfAbsent(parts[1], sheet -> new LinkedHashMap<>()).put(parts[2], heading);
            }
        });
    }

    /** What the workbook keeps of a sheet. */
    static List<List<String>> of(FormSheet sheet) {
        List<List<String>> lines = new ArrayList<>();
        if (sheet instanceof FormSheet.Table table) {
            String name = table.columns().stream()
                    .map(FormColumn::key)
                    .filter(key -> key.startsWith(Keys.ROW))
                    .findFirst()
                    .orElseThrow()
                    .substring(Keys.ROW.length());
            table.columns().stream()
                    .filter(column ->
                            column.key().contains(":") && !column.key().startsWith(Keys.ROW))
                    .forEach(column ->
                            lines.add(List.of(COLUMN + name + " " + Keys.bare(column.key()), column.heading())));
        }
        return lines;
    }

    /** The sheets that ask for something. */
    Set<String> sheets() {
        return given.keySet();
    }

    /** What is to be said of a sheet in which only some of its keys were found; nothing where all were. */
    List<Refusal> missing(String sheet, Set<String> found) {
        Map<String, String> columns = given.getOrDefault(sheet, Map.of());
        Set<String> gone = new LinkedHashSet<>(columns.keySet());
        gone.removeAll(found);
        List<String> named = gone.stream()
                .limit(NAMED)
                .map(key -> columns.get(key).replaceAll("\\s+", " "))
                .toList();
        return gone.isEmpty()
                ? List.of()
                : List.of(new Refusal(
                        "register.columnsGone", Map.of("n", gone.size(), "columns", String.join("; ", named))));
    }
}
