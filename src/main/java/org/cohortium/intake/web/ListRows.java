package org.cohortium.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Listing;
import org.cohortium.intake.Mapping;
import org.cohortium.intake.MendingRows;
import org.cohortium.intake.ReviewingUploads;
import org.cohortium.intake.RowView;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** The rows of a list, a part and a page at a time, and mending them. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ListRows implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    private final CurrentUpload upload;
    private final ReviewingUploads reviewing;
    private final MendingRows mending;
    private final RowLines words;
    private final Notices notices;
    private RowsShown part = RowsShown.MENDING;
    private int page = 1;
    private int total;
    private @Nullable ArrayList<RowLine> lines;

    @Inject
    ListRows(CurrentUpload upload, ReviewingUploads reviewing, MendingRows mending, RowLines words, Notices notices) {
        this.upload = upload;
        this.reviewing = reviewing;
        this.mending = mending;
        this.words = words;
        this.notices = notices;
    }

    /** The rows of the list with that id that are shown. */
    public List<RowLine> lines(String id) {
        if (lines == null) {
            Mapping mapping = upload.of(id).mapping();
            Listing<RowView> found = reviewing.rows(CurrentUpload.id(id), part.query(), (page - 1) * AT_ONCE, AT_ONCE);
            total = found.total();
            lines = new ArrayList<>();
            if (mapping != null) {
                found.items().forEach(row -> lines.add(words.of(row, mapping)));
            }
        }
        return lines;
    }

    /** Puts what was typed in the place of the cell; the row is judged again. */
    public void mend(String id, RowLine row, CellLine cell) {
        Optional<RowView> now = mending.mend(CurrentUpload.id(id), row.getRow(), cell.column(), cell.getText());
        if (now.isEmpty()) {
            notices.refused(Refusal.of("intake.busy"));
        } else if (now.get().problems().isEmpty()) {
            notices.done("intake.rowMended", "row", row.getRow());
        }
        refresh();
    }

    /** Reads the rows again: something has changed. */
    public void refresh() {
        lines = null;
        upload.changed();
    }

    /** Rows in this part, over all its pages. */
    public int total(String id) {
        lines(id);
        return total;
    }

    public boolean isMore() {
        return page * AT_ONCE < total;
    }

    /** Number of the first row shown, in this part, from 1. */
    public int getFirst() {
        return (page - 1) * AT_ONCE + 1;
    }

    public int getLast() {
        return Math.min(page * AT_ONCE, total);
    }

    public List<RowsShown> getParts() {
        return List.of(RowsShown.values());
    }

    public String getPart() {
        return part.getAddress();
    }

    public void setPart(@Nullable String address) {
        part = RowsShown.of(address);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
