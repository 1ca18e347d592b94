package org.cohortium.work;

/**
 * The right to work on a piece of work, as long as nobody has taken it over.
 *
 * @param workId the piece of work
 * @param owner the node that claimed it, by the id it took at this start
 */
public record WorkLease(long workId, String owner) {}
