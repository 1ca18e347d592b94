package org.cohortium.spreadsheet.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates and moments as Excel counts them: days since the end of 1899, with the leap day of 1900 that never was. */
final class Serials {
    /** Decimal places of the fraction of a day, enough to tell milliseconds apart. */
    static final int PLACES = 8;

    private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();
    private static final long LEAP_DAY = 60;
    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final long FIRST_MILLI = FIRST.toEpochDay() * MILLIS_OF_DAY;
    private static final long LAST_MILLI = (LAST.toEpochDay() + 1) * MILLIS_OF_DAY - 1;

    private Serials() {}

    static boolean knows(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    static long of(LocalDate date) {
        return of(date.toEpochDay(), 1);
    }

    /** Milliseconds of the local date and time since 1970. */
    static long local(Instant instant, ZoneId zone) {
        return instant.toEpochMilli() + zone.getRules().getOffset(instant).getTotalSeconds() * 1000L;
    }

    static boolean knows(long local) {
        return local >= FIRST_MILLI && local <= LAST_MILLI;
    }

    /** Times 10<sup>{@value #PLACES}</sup>, to the millisecond. */
    static long of(long local) {
        long millis = Math.floorMod(local, MILLIS_OF_DAY);
        long power = Decimals.power(PLACES);
        return of(Math.floorDiv(local, MILLIS_OF_DAY), power) + (millis * power + MILLIS_OF_DAY / 2) / MILLIS_OF_DAY;
    }

    private static long of(long epochDay, long power) {
        long days = epochDay - EPOCH;
        return (days <= LEAP_DAY ? days - 1 : days) * power;
    }
}
