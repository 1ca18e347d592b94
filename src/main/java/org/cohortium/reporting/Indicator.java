package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.results.Dimension;
import org.cohortium.results.Participation;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a results framework, as agreed at the as-of time.
 *
 * @param measure key in the catalogue, or null where its values are entered by hand
 * @param filters whom it is limited to: {@code sex}, {@code country}, {@code cohort}, {@code curriculum}; empty for everybody
 * @param within codes of the cohorts taught the curriculum it is limited to; null where it is limited to none
 * @param cumulative whether it counts from the beginning, or within each period
 * @param periods of its targets that have begun, in their order
 */
record Indicator(
        long id,
        @Nullable String measure,
        Map<String, String> filters,
        @Nullable Set<String> within,
        boolean cumulative,
        List<Dimension> dimensions,
        List<Period> periods) {
    /** First and last day, both included. */
    record Period(LocalDate from, LocalDate to) {}

    /** The days that count for a period, in a report that ends on a day. */
    Window window(Period period, LocalDate reportEnds) {
        LocalDate last = period.to().isAfter(reportEnds) ? reportEnds : period.to();
        return new Window(cumulative ? null : period.from(), last);
    }

    /** Whether a participation is one of those it is limited to. */
    boolean passes(Participation participation) {
        String country = participation.traits().country();
        return covers(
                participation.cohort(),
                country == null ? "" : country,
                participation.traits().sex());
    }

    /** Whether money of a cohort, spent for a country, is; empty texts for none. */
    boolean passes(Spending spending) {
        return covers(spending.cohort(), spending.country(), null);
    }

    /** Whether a cohort's sessions are. */
    boolean passes(CohortFacts cohort) {
        return covers(cohort.code(), null, null);
    }

    /** What is null is not asked for. */
    private boolean covers(String cohort, @Nullable String country, @Nullable String sex) {
        return (within == null || within.contains(cohort))
                && filters.entrySet().stream().allMatch(filter -> {
                    String actual = switch (filter.getKey()) {
                        case "sex" -> sex;
                        case "country" -> country;
                        case "cohort" -> cohort;
                        case "curriculum" -> filter.getValue();
                        default ->
                            throw new IllegalArgumentException("indicators are not filtered by " + filter.getKey());
                    };
                    return actual == null || filter.getValue().equals(actual);
                });
    }
}
