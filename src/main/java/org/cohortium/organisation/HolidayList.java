package org.cohortium.organisation;

import java.util.Map;
import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whose days they are: just one of the two.
 *
 * @param country ISO 3166-1 alpha-3
 * @param organisation code
 */
public record HolidayList(
        @Nullable String country, @Nullable String organisation) {
    public HolidayList {
        country = country == null || country.isBlank() ? null : country.strip();
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
    }

    public static HolidayList ofCountry(String iso3) {
        return new HolidayList(iso3, null);
    }

    Optional<Refusal> refuses() {
        return (country == null) == (organisation == null)
                ? Optional.of(new Refusal("holiday.whose", Map.of()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return country == null ? String.valueOf(organisation) : country;
    }
}
