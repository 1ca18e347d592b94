package org.cohortium.home;

import org.jspecify.annotations.Nullable;

/**
 * Proposed outcomes that wait for the reader's confirmation: not those they proposed themselves.
 *
 * @param cohorts cohorts they are in
 * @param next code of the one that ended first; null if there is none
 * @param departing those of the proposals that depart from the rule
 */
public record OutcomesWaiting(
        long outcomes, long cohorts, @Nullable String next, long departing) {}
