package org.cohortium.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, as their page shows it.
 *
 * @param organisation in the reader's language, null while only declared
 * @param organisationDeclared what a list wrote, if it ever did
 * @param country ISO 3166-1 alpha-3
 * @param declaredAlike people the reader sees, this one included, whose list declared the same unknown organisation
 */
public record PersonView(
        long id,
        String name,
        @Nullable String latinName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Long organisationId,
        @Nullable String organisation,
        @Nullable String organisationDeclared,
        @Nullable String jobTitle,
        @Nullable String seniority,
        @Nullable String country,
        List<String> languages,
        long declaredAlike) {
    public PersonView {
        languages = List.copyOf(languages);
    }

    public boolean isOrganisationUnknown() {
        return organisationId == null && organisationDeclared != null;
    }
}
