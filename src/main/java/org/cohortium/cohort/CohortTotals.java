package org.cohortium.cohort;

/**
 * Sums over the cohorts of a list. A seat counts once in each cohort.
 *
 * @param capacity seats; those of cancelled cohorts left out
 * @param seated people enrolled, active or completed
 * @param certified persons certified in any of the cohorts, each once
 */
public record CohortTotals(int cohorts, int capacity, int seated, int waiting, int certified) {
    /** A list is summed up to so many cohorts: beyond it the sums would take longer than the page. */
    public static final int MOST = 250;
}
