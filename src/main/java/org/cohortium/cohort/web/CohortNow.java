package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cohortium.cohort.CohortDetails;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortProgress;
import org.cohortium.cohort.CohortProgressFigures;
import org.cohortium.cohort.CohortRow;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One cohort as it stands in this request, read once. */
@RequestScoped
class CohortNow {
    private final CohortFigures cohorts;
    private final CohortProgressFigures progressOf;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable CohortRow row;
    private @Nullable CohortProgress progress;
    private @Nullable CohortDetails details;

    @Inject
    CohortNow(CohortFigures cohorts, CohortProgressFigures progressOf, ReaderLanguage language, Clock clock) {
        this.cohorts = cohorts;
        this.progressOf = progressOf;
        this.language = language;
        this.clock = clock;
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

    /** @throws NoSuchThing if there is no such cohort whose people the reader sees */
    CohortProgress progress(String code) {
        if (progress == null) {
            progress = progressOf.of(code).orElseThrow(() -> new NoSuchThing("cohort", code));
        }
        return progress;
    }

    /** The day it is where the cohort is. */
    LocalDate today(String code) {
        return LocalDate.now(clock.withZone(ZoneId.of(row(code).zone())));
    }
}
