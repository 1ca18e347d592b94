package org.cohortium.home;

import org.jspecify.annotations.Nullable;

/**
 * Open appeals that the reader may decide on: not those against what they decided themselves.
 *
 * @param cohorts cohorts they are in
 * @param next code of the one with the earliest; null if there is none
 */
public record AppealsWaiting(
        long appeals, long cohorts, @Nullable String next) {}
