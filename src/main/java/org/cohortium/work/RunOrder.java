package org.cohortium.work;

import org.jspecify.annotations.Nullable;

/**
 * What a job is told when it starts or goes on.
 *
 * @param job the job's name
 * @param subject what it works on
 * @param requestedBy user on whose behalf it runs, or null
 * @param lease to be confirmed in each of its transactions
 */
public record RunOrder(String job, String subject, @Nullable Long requestedBy, WorkLease lease) {}
