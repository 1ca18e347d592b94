package org.cohortium.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as the register shows it.
 *
 * @param shown its name in the reader's language
 * @param name in English, or as it calls itself
 * @param country ISO 3166-1 alpha-3
 * @param parent code of the one above it, with its name in the reader's language
 * @param below how many stand directly below it
 * @param accounts how many accounts hold a role for it
 */
public record OrganisationView(
        long id,
        String code,
        OrganisationKind kind,
        String shown,
        String name,
        @Nullable String french,
        @Nullable String arabic,
        @Nullable String country,
        @Nullable String parent,
        @Nullable String parentName,
        int below,
        int accounts) {
    public OrganisationDetails details() {
        return new OrganisationDetails(kind, name, french, arabic, country, parent);
    }
}
