package org.cohortium.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upload opened for reading. Its sheets can be read any number of times, one after the other; a file in the format
 * it claims by name but not by content is taken by content.
 */
public interface SpreadsheetFile extends AutoCloseable {
    SpreadsheetFormat format();

    /** At least one, in the order of the tabs. */
    List<Sheet> sheets();

    Rows rows(Sheet sheet);

    /** A custom property of the document (text only), or null where it has none of that name. */
    default @Nullable String property(String name) {
        return null;
    }

    @Override
    void close();

    /**
     * Opens a file after looking at its first bytes.
     *
     * @throws RefusedFile if it is not a spreadsheet, or damaged, encrypted, hostile or beyond the limits
     */
    static SpreadsheetFile open(Path file, Limits limits) {
        return switch (FileSniffer.sniff(file, limits)) {
            case XLSX -> XlsxFile.open(file, limits);
            case XLS -> XlsFile.open(file, limits);
            case DELIMITED -> DelimitedFile.open(file, limits);
        };
    }
}
