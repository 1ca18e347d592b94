package org.cohortium.reporting.delivery;

import java.time.LocalDate;

/**
 * That a grant's donor gets a report of every period.
 *
 * @param grant code
 * @param title of the grant, in the reader's language
 * @param grantEnds last day of the grant
 * @param donorId organisation
 * @param country of the donor, ISO 3166-1 alpha-3; 001 for one of the world's
 * @param version for changing it
 */
public record Subscription(
        long id,
        long grantId,
        String grant,
        String title,
        LocalDate grantEnds,
        long donorId,
        String donor,
        String country,
        Terms terms,
        int version) {
    /** Before this day its draft is not made: some days before it is due, but not before the period is over. */
    LocalDate draftOn(Period period, LocalDate due) {
        LocalDate day = due.minusDays(terms.draftDays());
        return day.isAfter(period.to()) ? day : period.to().plusDays(1);
    }
}
