package org.cohortium.intake.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A cell of a row that somebody has to mend, or has mended. */
public class CellLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String label;
    private final @Nullable String message;
    private String text;

    /**
     * @param column zero-based; -1 where the list has no column for it
     * @param label what the column holds, in the reader's words
     * @param message why it is rejected, in the reader's words; null when it has been mended
     */
    CellLine(int column, String label, String text, @Nullable String message) {
        this.column = column;
        this.label = label;
        this.text = text;
        this.message = message;
    }

    int column() {
        return column;
    }

    public String getLabel() {
        return label;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    /** Whether there is a cell to type in. */
    public boolean isMendable() {
        return column >= 0 && message != null;
    }

    public boolean isMended() {
        return message == null;
    }
}
