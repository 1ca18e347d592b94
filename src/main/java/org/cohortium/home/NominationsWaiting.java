package org.cohortium.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People who wait for a coordinator.
 *
 * @param toDecide nominated, and nobody has decided yet
 * @param cohorts cohorts they are nominated to
 * @param next code of the one of these that starts first; null if there is none
 * @param nextStartsOn its first day, in its own zone
 * @param nextCapacity its seats
 * @param nextSeated people with a seat in it
 * @param nextToDecide those of {@code toDecide} who are nominated to it
 * @param seatable people on waiting lists for whom there is a free seat
 * @param seatableCohorts cohorts with both
 * @param nextSeatable code of the one of these that starts first; null if there is none
 */
public record NominationsWaiting(
        long toDecide,
        long cohorts,
        @Nullable String next,
        @Nullable LocalDate nextStartsOn,
        int nextCapacity,
        int nextSeated,
        int nextToDecide,
        long seatable,
        long seatableCohorts,
        @Nullable String nextSeatable) {}
