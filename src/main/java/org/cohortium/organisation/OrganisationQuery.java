package org.cohortium.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to; parts that are null or empty let all through.
 *
 * @param text part of a name or code, in any case
 * @param countries ISO 3166-1 alpha-3
 */
public record OrganisationQuery(@Nullable String text, Set<OrganisationKind> kinds, Set<String> countries) {
    public static final OrganisationQuery ALL = new OrganisationQuery(null, Set.of(), Set.of());

    public OrganisationQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        kinds = Set.copyOf(kinds);
        countries = Set.copyOf(countries);
    }
}
