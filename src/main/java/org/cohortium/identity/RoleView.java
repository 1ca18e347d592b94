package org.cohortium.identity;

import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds, as it is read.
 *
 * @param organisation code of the organisation it reaches as far as; null where it is not bound to one
 * @param organisationName in the reader's language, or null
 */
public record RoleView(
        Role role, @Nullable String organisation, @Nullable String organisationName) {}
