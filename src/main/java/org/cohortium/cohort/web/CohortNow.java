package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cohortium.cohort.CohortDetails;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortRow;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One cohort as it stands in this request, read once. */
@RequestScoped
class CohortNow {
    private final CohortFigures cohorts;
    private final ReaderLanguage language;
    private @Nullable CohortRow row;
    private @Nullable CohortDetails details;

    @Inject
    CohortNow(CohortFigures cohorts, ReaderLanguage language) {
        this.cohorts = cohorts;
        this.language = language;
    }

    /** @throws NoSuchThing if there is no such cohort for the reader */
    CohortRow row(String code) {
        if (row == null) {
            row = cohorts.find(code, language.getTag()).orElseThrow(() -> new NoSuchThing("cohort", code));
        }
        return row;
    }

    /** @throws NoSuchThing if there is no such cohort for the reader */
    CohortDetails details(String code) {
        if (details == null) {
            details = cohorts.details(code).orElseThrow(() -> new NoSuchThing("cohort", code));
        }
        return details;
    }
}
