package org.cohortium.spreadsheet.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param header made unique within the table
 * @param format a number format of Excel's; null for that of the kind
 * @param width in characters
 * @param repeating whether its texts are few and come again and again, so that each is stored once
 * @param wrapped whether long texts go on in a next line, and the row is as high as that takes
 */
public record Column(
        String header,
        Kind kind,
        @Nullable String format,
        double width,
        Total total,
        Emphasis emphasis,
        boolean repeating,
        boolean wrapped) {
    /** In the format and width of its kind, texts stored one by one. */
    public static Column of(String header, Kind kind) {
        return new Column(header, kind, null, kind.width(), Total.NONE, Emphasis.NONE, false, false);
    }

    public static Column text(String header, double width) {
        return of(header, Kind.TEXT).wide(width);
    }

    /** Texts that come again and again: countries, states. */
    public static Column repeating(String header, double width) {
        return new Column(header, Kind.TEXT, null, width, Total.NONE, Emphasis.NONE, true, false);
    }

    public Column wide(double newWidth) {
        return new Column(header, kind, format, newWidth, total, emphasis, repeating, wrapped);
    }

    public Column formatted(String newFormat) {
        return new Column(header, kind, newFormat, width, total, emphasis, repeating, wrapped);
    }

    public Column totalled(Total newTotal) {
        return new Column(header, kind, format, width, newTotal, emphasis, repeating, wrapped);
    }

    public Column emphasised(Emphasis newEmphasis) {
        return new Column(header, kind, format, width, total, newEmphasis, repeating, wrapped);
    }

    public Column wrapping() {
        return new Column(header, kind, format, width, total, emphasis, repeating, true);
    }
}
