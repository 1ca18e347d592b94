package org.cohortium.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as exactly as the list says.
 *
 * @param date null where only the year is known
 */
public record Birth(int year, @Nullable LocalDate date) {
    /** Nominees are of working age on the day of the upload; both ends belong to it. */
    static final int YOUNGEST = 16;

    static final int OLDEST = 90;

    static Birth on(LocalDate date) {
        return new Birth(date.getYear(), date);
    }

    static Birth in(int year) {
        return new Birth(year, null);
    }

    /** Whether somebody born then is {@value #YOUNGEST} to {@value #OLDEST} years old; of a year, whether they may be. */
    boolean isPlausible(LocalDate today) {
        LocalDate earliest = date == null ? LocalDate.of(year, 1, 1) : date;
        LocalDate latest = date == null ? LocalDate.of(year, 12, 31) : date;
        boolean oldEnough = !earliest.isAfter(today.minusYears(YOUNGEST));
        boolean youngEnough = latest.isAfter(today.minusYears(OLDEST + 1L));
        return oldEnough && youngEnough;
    }
}
