package org.cohortium.reporting.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Periods that are reported on often. */
public enum Period {
    LAST_MONTH,
    LAST_QUARTER,
    THIS_QUARTER,
    THIS_YEAR,
    /** Named by its days. */
    OTHER;

    private static final int MONTHS = 3;

    /** First day. */
    LocalDate from(LocalDate today) {
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return switch (this) {
            case LAST_MONTH -> today.minusMonths(1).withDayOfMonth(1);
            case LAST_QUARTER -> quarter.minusMonths(MONTHS);
            case THIS_QUARTER -> quarter;
            case THIS_YEAR -> today.withDayOfYear(1);
            case OTHER -> today.withDayOfMonth(1);
        };
    }

    /** Last day, included. */
    LocalDate to(LocalDate today) {
        LocalDate from = from(today);
        return switch (this) {
            case LAST_MONTH -> from.with(TemporalAdjusters.lastDayOfMonth());
            case LAST_QUARTER, THIS_QUARTER ->
                from.plus(MONTHS, ChronoUnit.MONTHS).minusDays(1);
            case THIS_YEAR -> from.with(TemporalAdjusters.lastDayOfYear());
            case OTHER -> today;
        };
    }
}
