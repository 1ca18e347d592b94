package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cohortium.results.Dimension;
import org.cohortium.results.Participation;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a results framework, as agreed at the as-of time.
 *
 * @param measure key in the catalogue, or null where its values are entered by hand
 * @param filters whom it is limited to: {@code sex}, {@code country}, {@code cohort}; empty for everybody
 * @param cumulative whether it counts from the beginning, or within each period
 * @param periods of its targets that have begun, in their order
 */
record Indicator(
        long id,
        @Nullable String measure,
        Map<String, String> filters,
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

    static boolean passes(Map<String, String> filters, Participation participation) {
        return filters.entrySet().stream().allMatch(filter -> {
            String actual = switch (filter.getKey()) {
                case "sex" -> participation.traits().sex();
                case "country" -> participation.traits().country();
                case "cohort" -> participation.cohort();
                default -> throw new IllegalArgumentException("indicators are not filtered by " + filter.getKey());
            };
            return filter.getValue().equals(actual);
        });
    }
}
