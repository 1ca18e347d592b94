package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.person.CorrectingPersons;
import org.cohortium.person.MergedRecord;
import org.cohortium.person.MergingPersons;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** On a person's page: merging others of the same name into this record, or this into theirs, and undoing that. */
@RequestScoped
@Named
public class MergePanel {
    private final MergingPersons merging;
    private final CorrectingPersons correcting;
    private final Notices notices;
    private final @Nullable Long id;
    private @Nullable List<MergedRecord> merged;
    private @Nullable Boolean open;

    @Inject
    MergePanel(MergingPersons merging, CorrectingPersons correcting, Notices notices) {
        this.merging = merging;
        this.correcting = correcting;
        this.notices = notices;
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String asked = sent.getOrDefault("id", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** Whether the reader merges and corrects this record. */
    public boolean isOpen() {
        if (open == null) {
            open = id != null && correcting.mayCorrect(id);
        }
        return open;
    }

    public List<MergedRecord> getMerged() {
        if (merged == null) {
            merged = id == null ? List.of() : merging.of(id);
        }
        return merged;
    }

    /** Keeps this record. */
    public @Nullable String take(long other) {
        return id == null ? null : told(id, merging.merge(id, other), "person.merge.done");
    }

    /** Keeps the other. */
    public @Nullable String give(long other) {
        return id == null ? null : told(other, merging.merge(other, id), "person.merge.done");
    }

    public @Nullable String undo(long other) {
        return id == null ? null : told(id, merging.undo(id, other), "person.merge.undone");
    }

    private @Nullable String told(long kept, Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        notices.forNextPage().done(done);
        return "/person/view?faces-redirect=true&id=" + kept;
    }
}
