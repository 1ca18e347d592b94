package org.cohortium.spreadsheet;

import org.jspecify.annotations.Nullable;

/** The filled rows of one sheet from top to bottom; blank rows are passed over. To be closed by the caller. */
public interface Rows extends AutoCloseable {
    /**
     * The next filled row, or null after the last.
     *
     * @throws RefusedFile if the file turns out damaged or hostile here; rows given before must not count
     */
    @Nullable
    SheetRow next();

    /** What was seen of the layout so far; complete once {@link #next()} has returned null. */
    SheetLook look();

    @Override
    void close();
}
