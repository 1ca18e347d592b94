package org.cohortium.results.framework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What of a grant its framework has to keep to.
 *
 * @param cohorts codes of those it pays for
 * @param curricula codes of all there are
 * @param countries ISO 3166-1 alpha-3 codes of all there are
 * @param told by indicator: periods that a release has told or values were entered for by hand, each as its first and last
 *     day joined by a slash
 */
record GrantTerms(
        long id,
        LocalDate startsOn,
        LocalDate endsOn,
        Set<String> cohorts,
        Set<String> curricula,
        Set<String> countries,
        Map<Long, Set<String>> told) {
    static String period(LocalDate from, LocalDate to) {
        return from + "/" + to;
    }

    boolean toldOf(long indicator, Target target) {
        return target.isTotal() && told.getOrDefault(indicator, Set.of()).contains(period(target.from(), target.to()));
    }
}
