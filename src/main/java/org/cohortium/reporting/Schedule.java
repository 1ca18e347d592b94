package org.cohortium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * That a report is made for everybody when a period is over.
 *
 * @param day of the month after the period, 1 to 28
 * @param hour UTC, 0 to 23
 * @param since what was due before is not made up for
 */
public record Schedule(String report, Every every, int day, int hour, Instant since) {
    /** How long a period is. */
    public enum Every {
        MONTH(1),
        QUARTER(3);

        private final int months;

        Every(int months) {
            this.months = months;
        }
    }

    /** A time a report is due, and the period it is then made for. @param to last day, included */
    public record Due(Instant at, LocalDate from, LocalDate to) {}

    public Schedule {
        if (!allows(day, hour)) {
            throw new IllegalArgumentException("not a day from 1 to 28 and an hour from 0 to 23: " + day + ", " + hour);
        }
    }

    /** Whether there is such a day in every month, and such an hour. */
    static boolean allows(int day, int hour) {
        return day >= 1 && day <= 28 && hour >= 0 && hour <= 23;
    }

    /** Last day of the latest period whose report is due. */
    public LocalDate dueTo(Instant now) {
        LocalDate end = endBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
        return dueAt(end).isAfter(now) ? endBefore(end) : end;
    }

    /** First day of the period that ends on a day. */
    public LocalDate from(LocalDate to) {
        return to.plusDays(1).minusMonths(every.months);
    }

    /** When the report of the period that ends on a day is due. */
    public Instant dueAt(LocalDate to) {
        return to.plusDays(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    /** What is due next, after an instant. */
    public Due next(Instant now) {
        LocalDate to = dueTo(now).plusDays(1).plusMonths(every.months).minusDays(1);
        return new Due(dueAt(to), from(to), to);
    }

    private LocalDate endBefore(LocalDate day) {
        int month = (day.getMonthValue() - 1) / every.months * every.months + 1;
        return LocalDate.of(day.getYear(), month, 1).minusDays(1);
    }
}
