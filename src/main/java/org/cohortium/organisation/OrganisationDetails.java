package org.cohortium.organisation;

import java.util.Locale;
import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's register entry says of it; blank parts count as left out.
 *
 * @param name in English, or as it calls itself
 * @param french its name in French, or null: readers are then shown {@code name}
 * @param arabic its name in Arabic, or null
 * @param country ISO 3166-1 alpha-3; null for those of no one country
 * @param parent code of the organisation above it, or null
 */
public record OrganisationDetails(
        OrganisationKind kind,
        String name,
        @Nullable String french,
        @Nullable String arabic,
        @Nullable String country,
        @Nullable String parent) {
    static final int LONGEST_NAME = 300;

    public OrganisationDetails {
        name = name.strip();
        french = given(french);
        arabic = given(arabic);
        country = upper(country);
        parent = upper(parent);
    }

    Optional<Refusal> refuses() {
        if (name.isEmpty() || isTooLong(name) || isTooLong(french) || isTooLong(arabic)) {
            return Optional.of(Refusal.of("organisation.name.missing"));
        }
        return Optional.empty();
    }

    private static boolean isTooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_NAME;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String upper(@Nullable String code) {
        return code == null || code.isBlank() ? null : code.strip().toUpperCase(Locale.ROOT);
    }
}
