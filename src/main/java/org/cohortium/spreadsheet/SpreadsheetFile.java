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

    /**
     * Opens a file once for every separator it may be cut by, the likeliest first; a workbook just once. For files of
     * several tables and of dates with commas in them, where only the reader can tell which cut makes sense.
     *
     * @throws RefusedFile as {@link #open}
     */
    static List<SpreadsheetFile> cutEachWay(Path file, Limits limits) {
        return FileSniffer.sniff(file, limits) == SpreadsheetFormat.DELIMITED
                ? DelimitedFile.cutEachWay(file, limits)
                : List.of(open(file, limits));
    }
}
