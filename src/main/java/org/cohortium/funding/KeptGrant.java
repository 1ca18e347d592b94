package org.cohortium.funding;

/**
 * A grant as it stands.
 *
 * @param version counts its changes; sent back with a change, so that nobody writes over what somebody else did
 */
public record KeptGrant(long id, int version, GrantDetails details) {}
