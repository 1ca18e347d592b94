package org.cohortium.cohort;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cohorts is narrowed to; every part that is empty or null lets all through.
 *
 * @param text part of the code, the curriculum's title or the host's name, in any case
 * @param countries ISO 3166-1 alpha-3
 * @param year the calendar year in which the cohort starts
 */
public record CohortQuery(
        @Nullable String text,
        Set<CohortState> states,
        Set<String> countries,
        @Nullable Integer year,
        @Nullable String curriculum) {
    public static final CohortQuery ALL = new CohortQuery(null, Set.of(), Set.of(), null, null);

    public CohortQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        curriculum = curriculum == null || curriculum.isBlank() ? null : curriculum;
        states = Set.copyOf(states);
        countries = Set.copyOf(countries);
    }
}
