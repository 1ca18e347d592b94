package org.cohortium.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.results.framework.FrameworkFigures.Surroundings;
import org.cohortium.results.update.ProgressUpdates;
import org.cohortium.results.update.UpdateRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A grant's periods, and how far their progress updates are. */
@RequestScoped
@Named
public class UpdatesPage {
    private final ProgressUpdates updates;
    private final FrameworkFigures frameworks;
    private final ReaderLanguage language;
    private String grant = "";
    private @Nullable List<UpdateRow> rows;
    private @Nullable Surroundings about;

    @Inject
    UpdatesPage(ProgressUpdates updates, FrameworkFigures frameworks, ReaderLanguage language) {
        this.updates = updates;
        this.frameworks = frameworks;
        this.language = language;
    }

    /**
     * Reads the periods.
     *
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant
     * @throws org.cohortium.identity.NotAllowed for who sees no updates
     */
    public void open() {
        getRows();
    }

    public List<UpdateRow> getRows() {
        if (rows == null) {
            rows = updates.periods(grant);
        }
        return rows;
    }

    /** The grant. */
    public Surroundings getAbout() {
        return about(grant);
    }

    /** A grant with this code. */
    public Surroundings about(String code) {
        if (about == null) {
            about = frameworks.surroundings(code, language.getTag());
        }
        return about;
    }

    /** Whether the reader sees updates at all. */
    public boolean isSeen() {
        return updates.maySee();
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }
}
