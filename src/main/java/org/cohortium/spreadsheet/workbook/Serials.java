package org.cohortium.spreadsheet.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Dates and moments as Excel counts them: days since the end of 1899, with the leap day of 1900 that never was. */
final class Serials {
    /** Decimal places of the fraction of a day: a hundredth of a microsecond. */
    static final int PLACES = 10;

    private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();
    private static final long LEAP_DAY = 60;
    private static final long MILLIS_OF_DAY = 86_400_000L;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Serials() {}

    static boolean knows(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    static long of(LocalDate date) {
        long days = date.toEpochDay() - EPOCH;
        return days <= LEAP_DAY ? days - 1 : days;
    }

    static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** Times 10<sup>{@value #PLACES}</sup>, to the millisecond. */
    static long of(LocalDateTime moment) {
        long millis = moment.toLocalTime().toNanoOfDay() / 1_000_000;
        long power = Decimals.power(PLACES);
        return of(moment.toLocalDate()) * power + (millis * power + MILLIS_OF_DAY / 2) / MILLIS_OF_DAY;
    }
}
