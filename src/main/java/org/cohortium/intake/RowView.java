package org.cohortium.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cohortium.spreadsheet.SheetRow;

/**
 * A person's row as its reader sees it.
 *
 * @param row one-based, as the spreadsheet numbers it
 * @param cells texts by zero-based column, as mended
 * @param mended columns somebody has mended, with what the file says there, which may be nothing
 * @param applied whether it has been taken in from this upload
 */
public record RowView(
        int row,
        Map<Integer, String> cells,
        Map<Integer, String> mended,
        Verdict verdict,
        List<Problem> problems,
        List<Flag> flags,
        boolean applied) {
    /** What stands in the column of a field; empty where nothing does, or no column is taken for it. */
    public String text(Mapping mapping, Field field) {
        return mapping.column(field)
                .map(column -> cells.getOrDefault(column, ""))
                .orElse("");
    }

    /** The row with a text put in a cell; a text that the file has there anyway is no change. */
    RowView with(int column, String text) {
        Map<Integer, String> file = new TreeMap<>(inFile());
        Map<Integer, String> now = new TreeMap<>(cells);
        Map<Integer, String> before = new TreeMap<>(mended);
        now.put(column, text);
        before.put(column, file.getOrDefault(column, ""));
        before.remove(column, text);
        return new RowView(row, now, before, verdict, problems, flags, applied);
    }

    /** What the file itself says; cells it leaves blank are left out. */
    Map<Integer, String> inFile() {
        Map<Integer, String> file = new TreeMap<>(cells);
        file.putAll(mended);
        file.values().removeIf(String::isEmpty);
        return file;
    }

    /** What was put in place of it. */
    Map<Integer, String> mendedTexts() {
        Map<Integer, String> texts = new TreeMap<>(cells);
        texts.keySet().retainAll(mended.keySet());
        return texts;
    }

    SheetRow asRead() {
        return SheetRow.ofTexts(row, cells);
    }
}
