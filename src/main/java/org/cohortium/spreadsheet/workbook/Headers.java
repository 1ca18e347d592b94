package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers of a table as Excel takes them: one line, not empty, each once whatever the case. */
final class Headers {
    private static final int LONGEST = 250;

    private Headers() {}

    static List<String> of(Table table) {
        Set<String> taken = new HashSet<>();
        List<String> headers = new ArrayList<>();
        for (Column column : table.columns()) {
            headers.add(unique(valid(column.header()), taken));
        }
        return headers;
    }

    static String valid(String header) {
        String line = header.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String plain = line.isEmpty() ? "Column" : line;
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static String unique(String header, Set<String> taken) {
        String candidate = header;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = header + ' ' + number;
        }
        return candidate;
    }
}
