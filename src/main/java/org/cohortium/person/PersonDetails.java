package org.cohortium.person;

import org.jspecify.annotations.Nullable;

/**
 * What a nomination list or a form says of a person.
 *
 * @param name as written, in the person's own script
 * @param latinName Latin form, where the own script is another
 * @param email in any case; compared without regard to case
 * @param organisationId the organisation, where it is known to the system
 * @param organisationDeclared the organisation as the list wrote it, where it is not
 * @param birthYear four digits
 * @param countryIso3 ISO 3166-1 alpha-3
 * @param declaredDisability a nominator's yes or no; kept, and in no measure
 */
public record PersonDetails(
        String name,
        @Nullable String familyName,
        @Nullable String givenNames,
        @Nullable String latinName,
        String email,
        @Nullable String phone,
        @Nullable Long organisationId,
        @Nullable String organisationDeclared,
        @Nullable String jobTitle,
        Sex sex,
        @Nullable Integer birthYear,
        @Nullable String countryIso3,
        @Nullable Boolean declaredDisability) {
    public PersonDetails {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }
}
