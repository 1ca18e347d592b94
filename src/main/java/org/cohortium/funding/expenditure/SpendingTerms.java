package org.cohortium.funding.expenditure;

import java.time.LocalDate;
import java.util.Set;

/**
 * What amounts spent on a grant have to keep to.
 *
 * @param cohorts codes of those it pays for
 * @param today in the reader's time zone
 */
public record SpendingTerms(
        long grant,
        String code,
        String title,
        String currency,
        LocalDate startsOn,
        LocalDate endsOn,
        Set<String> cohorts,
        LocalDate today) {
    public SpendingTerms {
        cohorts = Set.copyOf(cohorts);
    }
}
