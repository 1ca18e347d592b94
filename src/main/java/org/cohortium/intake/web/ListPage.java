package org.cohortium.intake.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cohortium.intake.CohortShare;
import org.cohortium.intake.DecidingUploads;
import org.cohortium.intake.ReviewingUploads;
import org.cohortium.intake.UploadState;
import org.cohortium.intake.UploadView;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One list on its way in: where it stands, taking it in, leaving it for later. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS =
            List.of("intake.step.file", "intake.step.rows", "intake.step.confirm", "intake.step.done");

    private final CurrentUpload upload;
    private final ListColumns columns;
    private final ListRows rows;
    private final ReviewingUploads reviewing;
    private final DecidingUploads deciding;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String id;
    private @Nullable String step;

    @Inject
    ListPage(
            CurrentUpload upload,
            ListColumns columns,
            ListRows rows,
            ReviewingUploads reviewing,
            DecidingUploads deciding,
            ReaderLanguage language,
            Notices notices) {
        this.upload = upload;
        this.columns = columns;
        this.rows = rows;
        this.reviewing = reviewing;
        this.deciding = deciding;
        this.language = language;
        this.notices = notices;
    }

    /** The list as it stands now. */
    public UploadView getUpload() {
        return upload.of(id);
    }

    /** On to what taking the list in will do; a column that was corrected is read first, and its rows are to be looked at. */
    public @Nullable String goOn() {
        if (columns.isCorrected(String.valueOf(id))) {
            notices.warn("intake.correctedFirst");
            readAgain();
            return null;
        }
        return "/intake/list?faces-redirect=true&id=" + id + "&step=confirm";
    }

    /** Takes the good rows in. */
    public void takeIn() {
        deciding.apply(CurrentUpload.id(id)).ifPresent(notices::refused);
        step = null;
        upload.changed();
    }

    /** Keeps everything for later and goes back to the lists. */
    public String leave() {
        deciding.leave(CurrentUpload.id(id));
        notices.forNextPage().done("intake.left", "file", getUpload().fileName());
        return "/intake/lists?faces-redirect=true";
    }

    /** Reads the list again with its columns as corrected. */
    public void readAgain() {
        columns.readAgain(String.valueOf(id));
        rows.refresh();
    }

    /** Looks how far the job has come; what it left is shown when it is done. */
    public void look() {
        columns.refresh();
        rows.refresh();
    }

    /** Text key of the page's heading. */
    public String getHeading() {
        if (isRunning()) {
            return "intake.heading.running";
        }
        if (isRefused()) {
            return "intake.heading.refused";
        }
        if (isConfirming()) {
            return "intake.heading.confirm";
        }
        return isDone() ? "intake.heading.done" : "intake.heading.rows";
    }

    /** Whether the reader must point out columns before anything can be read. */
    public boolean isAsking() {
        return getUpload().isAtRest() && getUpload().counts().rows() == 0;
    }

    /** The cohorts the good rows lead to. */
    public List<CohortShare> getCohorts() {
        return reviewing.cohorts(CurrentUpload.id(id), language.getTag());
    }

    public boolean isRunning() {
        return getUpload().state().isRunning();
    }

    public boolean isRefused() {
        return getUpload().state() == UploadState.REFUSED;
    }

    /** Whether there are good rows that have not been taken in. */
    public boolean isToTakeIn() {
        return getUpload().isAtRest() && getUpload().counts().toApply() > 0;
    }

    public boolean isConfirming() {
        return "confirm".equals(step) && isToTakeIn();
    }

    /** Whether everything that could go in has gone in. */
    public boolean isDone() {
        return getUpload().state() == UploadState.DONE && !isToTakeIn();
    }

    /** Whether columns and rows can be looked at and corrected. */
    public boolean isOpen() {
        return getUpload().isAtRest() && !isConfirming();
    }

    public List<String> getSteps() {
        return STEPS;
    }

    /** Position in the steps, from 0. */
    public int getAt() {
        if (isDone()) {
            return STEPS.size() - 1;
        }
        boolean goingIn = isConfirming() || getUpload().state() == UploadState.APPLYING;
        return goingIn ? 2 : getUpload().mapping() == null ? 0 : 1;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }
}
