package org.cohortium.identity;

import org.jspecify.annotations.Nullable;

/**
 * A role as held.
 *
 * @param organisationId how far it reaches: this organisation and all below it; null where the role is not bound to one
 */
record Assignment(Role role, @Nullable Long organisationId) {}
