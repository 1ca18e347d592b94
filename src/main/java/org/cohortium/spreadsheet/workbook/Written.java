package org.cohortium.spreadsheet.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of a writing.
 *
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param rows of the tables, by the name of the sheet as it stands on the tab, in the order of the tabs
 */
public record Written(long bytes, String sha256, Map<String, Long> rows) {
    public Written {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
