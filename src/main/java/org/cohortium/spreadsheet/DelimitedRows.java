package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The records of delimited text as rows. */
final class DelimitedRows implements Rows {
    private final Reader in;
    private final DelimitedParser parser;

    DelimitedRows(Reader in, char separator, int columns) {
        this.in = in;
        this.parser = new DelimitedParser(in, separator, columns);
    }

    @Override
    public @Nullable SheetRow next() {
        for (List<String> fields = parser.next(); fields != null; fields = parser.next()) {
            SheetRow row = row(fields);
            boolean hint = parser.record() == 1
                    && fields.get(0).toLowerCase(Locale.ROOT).startsWith("sep=");
            if (!row.isBlank() && !hint) {
                return row;
            }
        }
        return null;
    }

    private SheetRow row(List<String> fields) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            if (!fields.get(column).isEmpty()) {
                cells.add(Cell.text(column, fields.get(column)));
            }
        }
        return new SheetRow(parser.record(), cells);
    }

    @Override
    public SheetLook look() {
        return SheetLook.PLAIN;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the delimited text", e);
        }
    }
}
