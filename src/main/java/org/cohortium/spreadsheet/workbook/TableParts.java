package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where the tables of a workbook ended up. */
final class TableParts {
    private final Map<String, List<TablePart>> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** @param table by the name it was given, which need not be that in the workbook */
    void add(String table, TablePart part) {
        parts.computeIfAbsent(table, key -> new ArrayList<>()).add(part);
    }

    List<TablePart> of(String table) {
        return parts.getOrDefault(table, List.of());
    }

    /** Zero-based row of a table's header; 0 where the table is not there. */
    int header(String table) {
        return of(table).stream().findFirst().map(part -> part.header() - 1).orElse(0);
    }

    /**
     * Where the points of a chart stand.
     *
     * @throws IllegalArgumentException if there are no such cells, or they are on several sheets
     */
    String range(Points<?> points) {
        List<TablePart> found = of(points.table());
        if (found.size() != 1) {
            throw new IllegalArgumentException("no table on one sheet: " + points.table());
        }
        return found.get(0).range(points);
    }

    /**
     * The name of a table's part in the workbook.
     *
     * @param number of the part, from 1 on
     */
    String nameOf(String table, int number) {
        String valid = valid(table);
        for (int suffix = number; ; suffix++) {
            String name = suffix == 1 ? valid : valid + '_' + suffix;
            if (names.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    /** No blanks, nothing that could be an address such as A1 or R1C1. */
    private static String valid(String table) {
        String plain = table.strip().replaceAll("[^\\p{L}\\p{N}_.]", "_");
        boolean address = plain.matches("(?i)[a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*");
        boolean begins = plain.matches("[\\p{L}_].*");
        return address || !begins ? '_' + plain : plain;
    }
}
