package org.cohortium.reporting.delivery;

import java.time.LocalDate;
import java.util.List;

/**
 * What a donor gets, how often and by when.
 *
 * @param report id of a report for donors
 * @param yearStarts month that the donor's year begins with, 1 to 12; periods are counted from it
 * @param startsOn the first period is the one with this day in it
 * @param dueDays from the end of a period to the day it is due, 1 to 180; what falls on a day off is due the next day
 * @param draftDays before it is due, when the draft is made, 0 to 60; never before the period is over
 * @param language BCP 47 tag, of the workbook and of letters to readers
 * @param enclosing whether the workbook goes with the letter where it is small enough, besides the link
 * @param readers besides the donor's accounts
 */
public record Terms(
        String report,
        Cadence cadence,
        int yearStarts,
        LocalDate startsOn,
        int dueDays,
        int draftDays,
        String language,
        boolean enclosing,
        List<Reader> readers) {
    public Terms {
        readers = List.copyOf(readers);
    }
}
