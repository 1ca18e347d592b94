package org.cohortium.home;

/**
 * A ministry or agency where work is behind.
 *
 * @param host name in the reader's language
 * @param country ISO 3166-1 alpha-3
 * @param open its cohorts that are not over
 * @param late those that should have begun or ended by now and have not
 * @param unmarked sessions that took place without any attendance mark
 * @param undecided people nominated more than two weeks ago and not decided on
 */
public record HostBehind(String host, String country, int open, int late, int unmarked, int undecided) {
    public int total() {
        return late + unmarked + undecided;
    }
}
