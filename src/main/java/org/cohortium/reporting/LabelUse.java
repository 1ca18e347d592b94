package org.cohortium.reporting;

import java.util.List;

/**
 * That a definition needs a label.
 *
 * @param keys of which one must be there; the first is the one to be told
 * @param line of the YAML that needs it
 * @param group labels that must differ: those of the sheets, or of a table's columns; empty for none
 */
record LabelUse(List<String> keys, int line, Kind kind, String group) {
    static final String SHEETS = "sheet";

    /** What a text may hold. */
    enum Kind {
        /** Fixed words. */
        NAME,
        /** Fixed words that Excel takes as a sheet's name. */
        SHEET,
        /** May say for whom, when and of what. */
        PROSE,
        /** Says a number. */
        NUMBERED
    }

    static LabelUse name(int line, List<String> keys) {
        return new LabelUse(keys, line, Kind.NAME, "");
    }

    static LabelUse prose(int line, String key) {
        return new LabelUse(List.of(key), line, Kind.PROSE, "");
    }

    static LabelUse sheet(int line, String sheet) {
        return new LabelUse(List.of(LabelKeys.sheet(sheet)), line, Kind.SHEET, SHEETS);
    }

    static LabelUse heading(int line, String table, String column) {
        return new LabelUse(LabelKeys.column(table, column), line, Kind.NAME, table);
    }
}
