package org.cohortium.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.results.Window;

/** The months of a report's time series. */
final class Months {
    private static final int MOST = 36;

    private Months() {}

    /** Everything until the end of each month, from the first one on, the last ending with the report; at most three years. */
    static List<Window> until(LocalDate first, LocalDate last) {
        YearMonth end = YearMonth.from(last);
        YearMonth earliest = end.minusMonths(MOST - 1L);
        YearMonth start = YearMonth.from(first.isAfter(last) ? last : first);
        return Stream.iterate(
                        start.isBefore(earliest) ? earliest : start,
                        month -> !month.isAfter(end),
                        month -> month.plusMonths(1))
                .map(month -> Window.until(month.equals(end) ? last : month.atEndOfMonth()))
                .toList();
    }
}
