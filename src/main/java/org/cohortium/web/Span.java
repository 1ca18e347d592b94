package org.cohortium.web;

import java.io.Serializable;
import java.util.List;
import org.cohortium.text.Words;

/** Which rows of a list its page shows. */
public final class Span implements Serializable {
    private static final long serialVersionUID = 1L;

    private int first;
    private int shown;

    /** Keeps in mind which rows these are, and gives them back. @param offset rows left out before them */
    public <T> List<T> of(int offset, List<T> rows) {
        first = offset;
        shown = rows.size();
        return rows;
    }

    /**
     * "1–25 of 61"; empty where none is shown.
     *
     * @param key of the text, with {@code first}, {@code last} and {@code n}
     * @param count rows in all
     */
    public String inWords(Words words, String key, int count) {
        return shown == 0 || count == 0 ? "" : words.of(key, "first", first + 1, "last", first + shown, "n", count);
    }

    /** The same of a list that may have more rows than are counted: {@code .many} stands behind the key of that text. */
    public String inWords(Words words, String key, int count, int mostCounted) {
        return count > mostCounted ? inWords(words, key + ".many", mostCounted) : inWords(words, key, count);
    }
}
