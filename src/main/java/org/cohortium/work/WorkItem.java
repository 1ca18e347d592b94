package org.cohortium.work;

import org.jspecify.annotations.Nullable;

/**
 * A piece of long work as claimed.
 *
 * @param kind the job's name
 * @param subject what it works on, in the job's own words
 * @param requestedBy user on whose behalf it runs, or null for the system's own
 * @param executionId the job execution last started for it, or null if it never got one
 */
record WorkItem(
        long id,
        String kind,
        String subject,
        @Nullable Long requestedBy,
        @Nullable Long executionId) {}
