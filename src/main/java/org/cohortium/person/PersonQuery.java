package org.cohortium.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of people is narrowed to; parts that are null or empty let all through.
 *
 * @param text part of a name, Latin name or e-mail address, in any case
 * @param countries ISO 3166-1 alpha-3
 * @param unknownOrganisation only those whose organisation is just what a list declared
 */
public record PersonQuery(@Nullable String text, Set<String> countries, boolean unknownOrganisation) {
    public static final PersonQuery ALL = new PersonQuery(null, Set.of(), false);

    public PersonQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        countries = Set.copyOf(countries);
    }
}
