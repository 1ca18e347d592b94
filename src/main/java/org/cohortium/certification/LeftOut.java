package org.cohortium.certification;

/**
 * How many people got no certificate from a run for one reason.
 *
 * @param people at least 1
 */
public record LeftOut(SkipReason reason, int people) {}
