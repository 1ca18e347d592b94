package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.results.Window;

/**
 * The days that a donor's report has figures of.
 *
 * @param period of the report
 * @param first day of the first cohort
 */
record Coverage(Window period, LocalDate first) {
    /** Everything until its last day, everything before its first, and what lies between. */
    List<Window> totals() {
        LocalDate from = period.from() == null ? period.to() : period.from();
        return List.of(until(), Window.until(from.minusDays(1)), new Window(from, period.to()));
    }

    /** Everything until its last day. */
    Window until() {
        return Window.until(period.to());
    }

    List<Window> months() {
        return Months.until(first, period.to());
    }

    /** Periods of an indicator that have begun by its last day. */
    Stream<Indicator.Period> periods(Indicator indicator) {
        return indicator.periods().stream().filter(each -> !each.from().isAfter(period.to()));
    }

    /** The days that count for one of them. */
    Window window(Indicator indicator, Indicator.Period of) {
        return indicator.window(of, period.to());
    }
}
