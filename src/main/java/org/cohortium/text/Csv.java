package org.cohortium.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values (RFC 4180), for opening in a spreadsheet. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it (source: OWASP, CSV injection), so that it stays text. To be written as UTF-8; it
 * begins with a byte order mark, without which Excel reads another encoding.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Appendable to;

    /** Begins a file. */
    public Csv(Appendable to) throws IOException {
        this.to = to;
        to.append(BYTE_ORDER_MARK);
    }

    /** Adds a line; null is an empty cell, numbers and dates are written as they print. */
    public void line(@Nullable Object... cells) throws IOException {
        to.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof String written ? harmless(written) : value.toString();
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
