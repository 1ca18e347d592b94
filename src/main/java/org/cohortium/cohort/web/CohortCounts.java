package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortTotals;
import org.cohortium.database.Listing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** How many cohorts the list of this request holds, and their sums, each asked for once. */
@RequestScoped
class CohortCounts {
    private final CohortFigures cohorts;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable Integer count;
    private @Nullable CohortTotals totals;

    @Inject
    CohortCounts(CohortFigures cohorts, ReaderLanguage language, Clock clock) {
        this.cohorts = cohorts;
        this.language = language;
        this.clock = clock;
    }

    /** When this request's figures are read. */
    Instant now() {
        return clock.instant();
    }

    /** The calendar year that is now, in Universal Time. */
    Year year() {
        return Year.now(clock);
    }

    /** Counted up to {@link Listing#COUNTED}. */
    int count(CohortQuery query) {
        if (count == null) {
            count = cohorts.count(query, language.getTag());
        }
        return count;
    }

    /** Null where there are too many to sum, or too few to be worth it. */
    @Nullable
    CohortTotals totals(CohortQuery query) {
        int there = count(query);
        if (totals == null && there > 1 && there <= CohortTotals.MOST) {
            totals = cohorts.totals(query, language.getTag());
        }
        return totals;
    }
}
