package org.cohortium.reporting;

import java.util.List;
import java.util.Set;

/** Which label stands for what. Where there are several, the first that is there counts. */
public final class LabelKeys {
    /** The word for a row of totals. */
    public static final String TOTAL = "total";

    /** Heading of a session's column; its placeholder is {@code {number}}. */
    public static final String SESSION = "marks.session";

    /** What titles, notes and the texts of charts may name; a run gives a value, or an empty text, for each. */
    public static final Set<String> PLACEHOLDERS =
            Set.of("recipient", "organisation", "donor", "grant", "from", "to", "asOf", "version", "build");

    private static final String WORD = "word.";

    private LabelKeys() {}

    public static String sheet(String key) {
        return "sheet." + key;
    }

    /** Heading of a column, by its table. */
    public static List<String> column(String table, String column) {
        return List.of("column." + table + "." + column, "column." + column);
    }

    /** Name of a card's line, by its sheet. */
    public static List<String> card(String sheet, String column) {
        return List.of("card." + sheet + "." + column, "column." + column);
    }

    /** What a column's code reads as. */
    public static List<String> word(String column, String code) {
        return List.of(WORD + column + "." + code, WORD + code);
    }

    /** Why a fixed total is no sum. */
    public static List<String> remark(String table, String column) {
        return List.of("remark." + table + "." + column, "remark." + column);
    }

    /** What a mark, by its letter, shows in its cell. */
    public static String mark(String letter) {
        return "mark." + letter;
    }

    static boolean isWord(String key) {
        return key.startsWith(WORD);
    }

    /** Whether a word's key is one of a column; else it is one of all columns. */
    static boolean isWordOf(String column, String key) {
        return key.startsWith(WORD + column + ".");
    }

    static boolean isWordOfAll(String key) {
        return isWord(key) && key.indexOf('.', WORD.length()) < 0;
    }
}
