package org.cohortium.spreadsheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohortium.spreadsheet.archive.Archive;
import org.cohortium.spreadsheet.archive.ArchiveTooLarge;

/** Writes workbooks (.xlsx). May be used by several threads at once. */
public final class WorkbookWriter {
    private static final int ROWS_OF_A_SHEET = 1_048_576;

    private final int rowsOfASheet;

    public WorkbookWriter() {
        this(ROWS_OF_A_SHEET);
    }

    /** @param rowsOfASheet after so many, a table continues on a next sheet */
    WorkbookWriter(int rowsOfASheet) {
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * Writes a new file, or over an old one.
     *
     * @throws UncheckedIOException if the file cannot be written
     * @throws ArchiveTooLarge if the workbook does not fit the format
     */
    public Written write(Workbook workbook, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            return write(workbook, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /**
     * Writes to a stream and leaves it open.
     *
     * @throws UncheckedIOException if the stream takes no more
     * @throws ArchiveTooLarge if the workbook does not fit the format
     */
    public Written write(Workbook workbook, OutputStream out) {
        try (Skeleton skeleton = new Skeleton(workbook.properties())) {
            Target target = new Target(out);
            return target.written(new Writing(skeleton, new Archive(target), rowsOfASheet).write(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook", e);
        }
    }
}
