package org.cohortium.intake;

import jakarta.json.JsonException;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

/** The rows that were rejected, in the uploader's own layout. */
final class RejectsWorkbook {
    static final String PROPERTY = "cohortium.mapping";

    private RejectsWorkbook() {}

    /** The mapping a rejects workbook carries along; null where the file is none, or the property was tampered with. */
    static @Nullable Mapping carriedMapping(SpreadsheetFile workbook) {
        String json = workbook.property(PROPERTY);
        if (json == null) {
            return null;
        }
        try {
            return Mapping.ofJson(json);
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException notOurs) {
            return null;
        }
    }
}
