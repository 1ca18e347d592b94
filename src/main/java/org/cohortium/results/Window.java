package org.cohortium.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that count.
 *
 * @param from first day, or null for everything since the beginning (a cumulative figure)
 * @param to last day, which counts too
 */
public record Window(@Nullable LocalDate from, LocalDate to) {
    public Window {
        if (from != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period that ends on " + to + " cannot start on " + from);
        }
    }

    public static Window until(LocalDate to) {
        return new Window(null, to);
    }

    /** Whether something happened in it; what has not happened has no day. */
    public boolean has(@Nullable LocalDate day) {
        return day != null && !day.isAfter(to) && (from == null || !day.isBefore(from));
    }
}
