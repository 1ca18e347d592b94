package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names as Excel takes them: valid, not too long, each once whatever the case. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /** One for each sheet, in their order; those of the continuations come after. */
    List<String> reserve(List<Sheet> sheets) {
        List<String> names = new ArrayList<>();
        sheets.forEach(sheet -> names.add(unique(sheet.name(), 1)));
        return names;
    }

    /** Of the second sheet of a table, the third and so on: {@code Participants (2)}. */
    String continuation(String name, int part) {
        return unique(name, part);
    }

    private String unique(String wanted, int from) {
        String given = wanted.isBlank() ? "Sheet" : wanted.strip();
        String name = WorkbookUtil.createSafeSheetName(given, ' ').strip();
        String valid = name.isEmpty() ? "Sheet" : name;
        for (int number = from; ; number++) {
            String candidate = number == 1 ? valid : numbered(valid, number);
            if (taken.add(candidate.toLowerCase(Locale.ROOT))) {
                return candidate;
            }
        }
    }

    private static String numbered(String name, int number) {
        String suffix = " (" + number + ")";
        String start = name.substring(0, Math.min(name.length(), LONGEST - suffix.length()));
        return start.strip() + suffix;
    }
}
