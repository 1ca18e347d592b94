package org.cohortium.reporting;

import java.nio.file.Path;

/** Writes a recipient's workbook from its definition; how a workbook is written is a matter of its own room. */
public interface WorkbookMaker {
    /**
     * Writes the workbook and reads it once more to see that it is whole.
     *
     * @throws RuntimeException if it cannot be written, or is not as it should be
     */
    Made make(ReportDefinition definition, WorkbookSubject subject, Path file);

    /**
     * What was written.
     *
     * @param sha256 of the file, 64 lower-case hexadecimal digits
     * @param rows of all tables together
     */
    record Made(long bytes, String sha256, long rows) {}
}
