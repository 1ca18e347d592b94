package org.cohortium.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.register.ApplyingRegisters;
import org.cohortium.register.Conflict;
import org.cohortium.register.Invalid;
import org.cohortium.register.RegisterMessages;
import org.cohortium.register.RegisterUpload;
import org.cohortium.register.ReviewingRegisters;
import org.cohortium.register.UploadState;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One register workbook that came back: what would come of it, putting it in, undoing it. */
@RequestScoped
@Named
public class RegisterPreview {
    private static final int SHOWN = 100;

    private final ReviewingRegisters reviewing;
    private final ApplyingRegisters applying;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String id;
    private @Nullable RegisterUpload upload;

    @Inject
    RegisterPreview(
            ReviewingRegisters reviewing, ApplyingRegisters applying, ReaderLanguage language, Notices notices) {
        this.reviewing = reviewing;
        this.applying = applying;
        this.language = language;
        this.notices = notices;
        // the button pressed is looked for before Faces sets view parameters: the forms send the id along
        this.id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    /** @throws NoSuchThing if there is no such upload for the reader, before anything is written */
    public void open() {
        getUpload();
    }

    public RegisterUpload getUpload() {
        if (upload == null) {
            upload = reviewing.find(uuid());
        }
        return upload;
    }

    public @Nullable String apply() {
        return decided(applying.apply(uuid()));
    }

    public @Nullable String undo() {
        return decided(applying.undo(uuid()));
    }

    private @Nullable String decided(Optional<Refusal> refusal) {
        upload = null;
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        return "/register/upload?faces-redirect=true&id=" + id;
    }

    /** The first of them. */
    public List<Conflict> getConflicts() {
        List<Conflict> all = getUpload().conflicts();
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** The first of them. */
    public List<Invalid> getInvalid() {
        List<Invalid> all = getUpload().invalid();
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    public String why(Invalid cell) {
        return RegisterMessages.of(cell.refusal(), language.words());
    }

    public int getShown() {
        return SHOWN;
    }

    /** Whether nothing is decided yet. */
    public boolean isUndecided() {
        return getUpload().state() == UploadState.LOOKED_AT;
    }

    public boolean isApplied() {
        return getUpload().state() == UploadState.APPLIED;
    }

    public boolean isUndone() {
        return getUpload().state() == UploadState.UNDONE;
    }

    public boolean isAppliable() {
        return isUndecided() && getUpload().changed() > 0 && reviewing.mayDecide(getUpload());
    }

    public boolean isUndoable() {
        return isApplied() && getUpload().changed() > 0 && reviewing.mayDecide(getUpload());
    }

    public List<String> getSteps() {
        return RegisterSending.STEPS;
    }

    /** Position in the steps, from 0. */
    public int getAt() {
        return isUndecided() ? 1 : 2;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchThing("register upload", String.valueOf(id));
        }
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
