package org.cohortium.intake;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

/** The rejected rows of an upload from top to bottom, fetched piece by piece, as often as they are gone through. */
final class RejectedRows implements Iterable<RejectedRow> {
    private static final int PIECE = 1_000;

    private final IntakeFigures figures;
    private final UUID upload;

    RejectedRows(IntakeFigures figures, UUID upload) {
        this.figures = figures;
        this.upload = upload;
    }

    @Override
    public Iterator<RejectedRow> iterator() {
        return new Iterator<>() {
            private Iterator<RowView> piece = List.<RowView>of().iterator();
            private int last;

            @Override
            public boolean hasNext() {
                if (!piece.hasNext()) {
                    piece = figures.rejectedAfter(upload, last, PIECE).iterator();
                }
                return piece.hasNext();
            }

            @Override
            public RejectedRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                RowView row = piece.next();
                last = row.row();
                return new RejectedRow(row.row(), row.mendedTexts(), row.problems());
            }
        };
    }
}
