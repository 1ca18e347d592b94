package org.cohortium.cohort;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What is planned of a cohort.
 *
 * @param curriculumVersionId the curriculum version taught
 * @param hostId the organisation that hosts it
 * @param country ISO 3166-1 alpha-3
 * @param language of teaching, BCP 47
 * @param zone the time zone its days and times are in
 * @param startsOn first day
 * @param endsOn last day, included
 * @param capacity seats, from 1
 * @param facilitators ids of the users who teach it; may be empty
 */
public record CohortPlan(
        long curriculumVersionId,
        long hostId,
        String country,
        String language,
        ZoneId zone,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        Set<Long> facilitators) {
    public static final int MOST_SEATS = 2_000;

    public CohortPlan {
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw new IllegalArgumentException("a cohort has 1 to %d seats, not %d".formatted(MOST_SEATS, capacity));
        }
        facilitators = Set.copyOf(facilitators);
    }
}
