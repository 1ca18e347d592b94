package org.cohortium.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.cohortium.spreadsheet.SpreadsheetFormat;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads a register workbook that came back, whatever was sorted, moved, hidden or added, and by whichever program. */
final class RegisterReader {
    /** A workbook of 500 people and 60 sessions has half a megabyte. */
    static final Limits LIMITS = Limits.USUAL.withFileBytes(10L << 20);

    private final String cohort;
    private final Signature signature;
    private final Texts texts;

    /** @param cohort code of the one the file must be of */
    RegisterReader(String cohort, Signature signature, Texts texts) {
        this.cohort = cohort;
        this.signature = signature;
        this.texts = texts;
    }

    /**
     * @throws RefusedWorkbook if it is no register workbook, was altered, is of another cohort or an earlier template
     * @throws org.cohortium.spreadsheet.RefusedFile if it is no workbook at all, or beyond the limits
     */
    FilledIn read(Path file) {
        try (SpreadsheetFile workbook = SpreadsheetFile.open(file, LIMITS)) {
            if (workbook.format() != SpreadsheetFormat.XLSX) {
                throw refused(Refusal.of("register.notTemplate"));
            }
            Map<String, String> told = told(workbook);
            Edition edition = edition(told);
            GivenColumns given = new GivenColumns(told);
            Set<String> missing = new LinkedHashSet<>(given.sheets());
            CellWords cells = new CellWords(texts, edition.language());
            List<FilledCell> filled = new ArrayList<>();
            List<Invalid> invalid = new ArrayList<>();
            Map<String, FilledSheet> sheets = new LinkedHashMap<>();
            Map<String, String> names = new HashMap<>();
            int found = 0;
            for (Sheet sheet : workbook.sheets()) {
                FilledSheet reading = new FilledSheet(sheet.name(), edition, signature, cells, filled, invalid);
                try (Rows rows = workbook.rows(sheet)) {
                    found += reading.read(rows) ? 1 : 0;
                }
                FilledSheet copied = reading.key().isEmpty() ? null : sheets.putIfAbsent(reading.key(), reading);
                if (copied != null) {
                    reading.isThereTwice(names.get(reading.key()));
                    copied.isThereTwice(sheet.name());
                }
                names.putIfAbsent(reading.key(), sheet.name());
                reading.missed(given);
                missing.remove(reading.key());
            }
            if (found == 0) {
                throw refused(Refusal.of("register.altered"));
            }
            Words words = cells.words();
            missing.forEach(sheet -> invalid.add(new Invalid(
                    workbook.sheets().get(0).name(),
                    "A1",
                    "",
                    new Refusal("register.sheetGone", Map.of("sheet", words.get("register.sheet." + sheet))))));
            return new FilledIn(edition, filled, invalid);
        }
    }

    private static Map<String, String> told(SpreadsheetFile workbook) {
        Map<String, String> told = null;
        for (Sheet sheet : workbook.sheets()) {
            Map<String, String> found = told(workbook, sheet);
            told = found == null ? told : found;
        }
        if (told == null) {
            throw refused(Refusal.of("register.notTemplate"));
        }
        return told;
    }

    private Edition edition(Map<String, String> told) {
        String version = told.getOrDefault("version", "");
        if (!version.equals(Integer.toString(Edition.CURRENT)) && version.matches("[0-9]{1,6}")) {
            throw refused(new Refusal("register.outdated", Map.of("version", version, "current", Edition.CURRENT)));
        }
        Edition edition = Edition.of(told, signature).orElseThrow(() -> refused(Refusal.of("register.altered")));
        if (!edition.cohort().equals(cohort)) {
            throw refused(new Refusal("register.otherCohort", Map.of("theirs", edition.cohort(), "cohort", cohort)));
        }
        return edition;
    }

    /** What a sheet says the file knows of itself; null where it is another sheet. */
    private static @Nullable Map<String, String> told(SpreadsheetFile workbook, Sheet sheet) {
        Map<String, String> told = new HashMap<>();
        try (Rows rows = workbook.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                told.put(row.text(0).strip(), row.text(1).strip());
                if (!Edition.TEMPLATE.equals(told.get("template"))) {
                    return null;
                }
            }
        }
        return told.isEmpty() ? null : told;
    }

    private static RefusedWorkbook refused(Refusal refusal) {
        return new RefusedWorkbook(refusal);
    }
}
