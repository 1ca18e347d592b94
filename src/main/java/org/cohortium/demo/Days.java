package org.cohortium.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Days and instants of the demo data, counted from the day it is made for, so that it looks alive whenever it is loaded.
 * Nothing is known that happens on that day or later.
 */
record Days(LocalDate today) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> WEEKEND_OF_ARAB_STATES = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    /** The first instant that is not known yet. */
    Instant cutoff() {
        return today.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    boolean isKnown(Instant at) {
        return at.isBefore(cutoff());
    }

    boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    /** The given day, or the next that is worked on in a country of that language. */
    static LocalDate workday(LocalDate day, String language) {
        var weekend = language.equals("ar") ? WEEKEND_OF_ARAB_STATES : WEEKEND;
        var workday = day;
        while (weekend.contains(workday.getDayOfWeek())) {
            workday = workday.plusDays(1);
        }
        return workday;
    }

    static Instant at(LocalDate day, int hour, int minute, ZoneId zone) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }
}
