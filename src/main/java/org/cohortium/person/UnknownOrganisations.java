package org.cohortium.person;

/**
 * People whose organisation is only what a list declared.
 *
 * @param organisations how many different names the lists wrote
 */
public record UnknownOrganisations(long people, long organisations) {}
