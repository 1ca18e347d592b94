package org.cohortium.work;

/**
 * A piece of work failed for good. The feature whose job it was tells its readers.
 *
 * @param kind the job's name
 * @param subject as it was requested
 * @param failure what the log says in one line; not for readers
 */
public record WorkGivenUp(String kind, String subject, String failure) {}
