package org.cohortium.identity;

import java.time.Instant;

/**
 * A token that is valid, as its owner is shown it.
 *
 * @param mark tells it from the others without telling the token
 */
public record TokenView(String mark, Instant createdAt, Instant expiresAt) {}
