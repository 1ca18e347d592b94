package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.home.OwnCohort;
import org.cohortium.home.OwnCohorts;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A participant's cohorts. */
@RequestScoped
@Named
public class OwnPanel {
    private final OwnCohorts cohorts;
    private final ReaderLanguage language;
    private @Nullable List<OwnCohort> rows;

    @Inject
    OwnPanel(OwnCohorts cohorts, ReaderLanguage language) {
        this.cohorts = cohorts;
        this.language = language;
    }

    public List<OwnCohort> getRows() {
        if (rows == null) {
            rows = cohorts.all(language.getTag());
        }
        return rows;
    }
}
