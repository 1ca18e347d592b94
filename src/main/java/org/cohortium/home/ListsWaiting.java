package org.cohortium.home;

import org.jspecify.annotations.Nullable;

/**
 * Nomination lists that were read and wait for somebody to review them.
 *
 * @param latest id of the one uploaded last; null if there is none
 * @param fileName its name
 * @param rows its rows
 * @param rejected those of its rows that need mending
 */
public record ListsWaiting(
        long lists, @Nullable String latest, @Nullable String fileName, long rows, long rejected) {}
