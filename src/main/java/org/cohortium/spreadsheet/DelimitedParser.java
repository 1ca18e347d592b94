package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records of delimited text (RFC 4180, any separator): fields may be quoted, hold line breaks and doubled quotes. A
 * record is one row of the spreadsheet that opens the file, an empty line too.
 */
final class DelimitedParser {
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int columns;
    private final StringBuilder field = new StringBuilder();
    private int next;
    private int record;

    /** @param columns fields of a record that are kept; those after them are passed over */
    DelimitedParser(Reader in, char separator, int columns) {
        this.in = in;
        this.separator = separator;
        this.columns = columns;
        this.next = read();
        if (next == '\ufeff') {
            next = read();
        }
    }

    /** One-based number of the record last given. */
    int record() {
        return record;
    }

    /** The fields of the next record; null after the last. */
    @Nullable
    List<String> next() {
        if (next == END) {
            return null;
        }
        record++;
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            readField();
            if (fields.size() < columns) {
                fields.add(field.toString());
            }
            more = next == separator;
            if (more) {
                advance();
            }
        }
        endLine();
        return fields;
    }

    private void readField() {
        field.setLength(0);
        if (next == '"') {
            readQuoted();
        }
        while (next != separator && next != '\n' && next != '\r' && next != END) {
            append();
        }
    }

    private void readQuoted() {
        int opened = record;
        advance();
        while (next != END) {
            if (next == '"') {
                advance();
                if (next != '"') {
                    return;
                }
            }
            if (field.length() >= Limits.CELL_CHARACTERS) {
                break;
            }
            append();
        }
        throw new RefusedFile("file.openQuote", Map.of("row", opened));
    }

    private void append() {
        if (field.length() < Limits.CELL_CHARACTERS) {
            field.append((char) next);
        }
        advance();
    }

    private void endLine() {
        if (next == '\r') {
            advance();
        }
        if (next == '\n') {
            advance();
        }
    }

    private void advance() {
        next = read();
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the delimited text", e);
        }
    }
}
