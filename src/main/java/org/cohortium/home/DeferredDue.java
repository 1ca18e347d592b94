package org.cohortium.home;

import org.jspecify.annotations.Nullable;

/**
 * Outcomes that were deferred to a day that has come.
 *
 * @param cohorts cohorts they are in, those that are closed included
 * @param next code of the one with the earliest; null if there is none
 */
public record DeferredDue(
        long outcomes, long cohorts, @Nullable String next) {}
