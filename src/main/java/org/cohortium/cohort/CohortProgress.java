package org.cohortium.cohort;

import java.util.List;

/**
 * How far a cohort has come, for deciding on its next step.
 *
 * @param sessions those not cancelled
 * @param held those that took place
 * @param ahead scheduled ones still to come
 * @param open numbers of sessions that began and are not marked to the end, or were never held; ascending
 * @param seated people holding a seat
 * @param undecided people nominated, approved or waiting
 * @param unconfirmed names of people with a seat and without a confirmed outcome, in alphabetical order
 * @param confirmed people with a confirmed outcome
 */
public record CohortProgress(
        int sessions,
        int held,
        int ahead,
        List<Integer> open,
        int seated,
        int undecided,
        List<String> unconfirmed,
        int confirmed) {
    public CohortProgress {
        open = List.copyOf(open);
        unconfirmed = List.copyOf(unconfirmed);
    }
}
