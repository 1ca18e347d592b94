package org.cohortium.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The persons' rows of one upload from top to bottom, each seen by the rules; rows that hold no person are passed over.
 * Begins below the last row committed, but takes note of those above it, for addresses must be unique in the whole list.
 */
public final class UploadReading implements AutoCloseable {
    private final Path file;
    private final NominationRows rows;
    private final RowJudge judge;
    private final Map<Integer, Map<Integer, String>> mended;
    private final int readTo;

    /**
     * @param file is deleted in the end
     * @param mended texts put in place of what the file says, by row and zero-based column
     */
    UploadReading(Path file, Upload upload, CohortLookup cohorts, Map<Integer, Map<Integer, String>> mended) {
        this.file = file;
        this.mended = Map.copyOf(mended);
        this.readTo = upload.readTo();
        this.judge = new RowJudge(upload.knownMapping(), upload.day(), cohorts);
        this.rows = NominationRows.open(file, Limits.USUAL, upload.knownMapping(), 0);
    }

    /** The next person's row, or null after the last. */
    public @Nullable ReadRow next() {
        for (NominationRows.Sorted sorted = rows.next(); sorted != null; sorted = rows.next()) {
            if (sorted.kind() == RowKind.PERSON) {
                ReadRow row = take(sorted.row());
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    private @Nullable ReadRow take(SheetRow row) {
        Map<Integer, String> changes = mended.getOrDefault(row.number(), Map.of());
        Map<Integer, String> cells = ReadRow.cells(row);
        SheetRow read = changes.isEmpty() ? row : ReadRow.mended(row.number(), cells, changes);
        if (row.number() <= readTo) {
            judge.pass(read);
            return null;
        }
        return new ReadRow(cells, changes, judge.judge(read));
    }

    @Override
    public void close() {
        try (rows) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
