package org.cohortium.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cohortium.intake.ColumnChoices;
import org.cohortium.intake.DateOrder;
import org.cohortium.intake.DecidingUploads;
import org.cohortium.intake.Field;
import org.cohortium.intake.Mapping;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** The columns of a list: what each is taken for, and reading the list again when that is corrected. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ListColumns implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CurrentUpload upload;
    private final DecidingUploads deciding;
    private final RowLines words;
    private final Notices notices;
    private @Nullable ArrayList<ColumnLine> lines;
    private @Nullable DateOrder dateOrder;

    @Inject
    ListColumns(CurrentUpload upload, DecidingUploads deciding, RowLines words, Notices notices) {
        this.upload = upload;
        this.deciding = deciding;
        this.words = words;
        this.notices = notices;
    }

    /** The columns of the list with that id, as recognised or as corrected but not yet sent. */
    public List<ColumnLine> lines(String id) {
        if (lines == null) {
            lines = new ArrayList<>(
                    upload.of(id).columns().stream().map(ColumnLine::of).toList());
            Mapping mapping = upload.of(id).mapping();
            dateOrder = mapping == null ? null : mapping.dateOrder();
        }
        return lines;
    }

    public long used(String id) {
        return lines(id).stream().filter(ColumnLine::isUsed).count();
    }

    /** Fields a column can be taken for. */
    public List<Field> getFields() {
        return Field.choices();
    }

    /** Reads the list again with the columns as corrected. */
    public void readAgain(String id) {
        Map<String, Field> chosen = new HashMap<>();
        for (ColumnLine line : lines(id)) {
            if (line.getField() != Field.OTHER && chosen.containsValue(line.getField())) {
                notices.refused(new Refusal("intake.fieldTwice", Map.of("field", words.label(line.getField()))));
                return;
            }
            chosen.put(line.getLetters(), line.getField());
        }
        deciding.map(CurrentUpload.id(id), new ColumnChoices(chosen, dateOrder, null))
                .ifPresent(notices::refused);
        refresh();
    }

    /** Whether something was chosen that the list has not been read with yet. */
    boolean isCorrected(String id) {
        Mapping mapping = upload.of(id).mapping();
        return lines(id).stream().anyMatch(ColumnLine::isCorrected)
                || mapping != null && !Objects.equals(mapping.dateOrder(), dateOrder);
    }

    /** Forgets what was chosen and not sent, and reads the columns again. */
    void refresh() {
        lines = null;
        upload.changed();
    }

    /** Whether the list has dates that could be read either way round. */
    public boolean hasDates(String id) {
        return lines(id).stream().anyMatch(line -> line.getField() == Field.BIRTH);
    }

    public List<DateOrder> getDateOrders() {
        return List.of(DateOrder.values());
    }

    public @Nullable DateOrder getDateOrder() {
        return dateOrder;
    }

    public void setDateOrder(@Nullable DateOrder dateOrder) {
        this.dateOrder = dateOrder;
    }
}
