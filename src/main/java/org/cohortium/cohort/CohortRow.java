package org.cohortium.cohort;

import java.time.LocalDate;

/**
 * A cohort as a list shows it.
 *
 * @param title the curriculum's title in the reader's language
 * @param host the host's name in the reader's language
 * @param hostId the host's organisation
 * @param curriculum the curriculum's code
 * @param country ISO 3166-1 alpha-3
 * @param zone IANA time zone the dates are in
 * @param capacity seats
 * @param language of teaching, BCP 47
 * @param seated people enrolled, active or completed; none in a cancelled cohort
 * @param waiting people on the waiting list
 * @param nominated people nominated, on whom nobody has decided yet
 * @param approved people approved, without a seat yet
 * @param attendedMinutes minutes attended in sessions held between joining and leaving, excused absences left out
 * @param expectedMinutes minutes of those sessions, once for each person marked in one
 * @param certified persons who completed and whose pass or distinction is confirmed
 * @param version counts the changes of the cohort itself
 */
public record CohortRow(
        long id,
        String code,
        String title,
        String host,
        long hostId,
        String curriculum,
        String country,
        CohortState state,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        String language,
        int capacity,
        int seated,
        int waiting,
        int nominated,
        int approved,
        long attendedMinutes,
        long expectedMinutes,
        int certified,
        int version) {
    public int freeSeats() {
        return Math.max(0, capacity - seated);
    }
}
