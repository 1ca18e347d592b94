package org.cohortium.person;

import java.time.Instant;

/**
 * An account a person reports to.
 *
 * @param username of the account
 * @param name as it is shown
 * @param declaredBy name of who said so
 */
public record Superior(String username, String name, String declaredBy, Instant declaredAt) {}
