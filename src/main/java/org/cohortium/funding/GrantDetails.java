package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cohortium.results.framework.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a donor.
 *
 * @param code known by, for ever; taken in capitals
 * @param donor the organisation's code; taken in capitals
 * @param iatiIdentifier of the activity; null where there is none
 * @param currency ISO 4217; taken in capitals
 * @param endsOn its last day
 * @param countries ISO 3166-1 alpha-3, in this order and each once
 * @param allocations the cohorts it pays for
 */
public record GrantDetails(
        String code,
        String donor,
        @Nullable String iatiIdentifier,
        Wording wording,
        String currency,
        BigDecimal amount,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> countries,
        List<GrantAllocation> allocations) {
    public GrantDetails {
        code = capitals(code);
        donor = capitals(donor);
        iatiIdentifier = iatiIdentifier == null || iatiIdentifier.isBlank() ? null : iatiIdentifier.strip();
        currency = capitals(currency);
        countries = countries.stream()
                .map(GrantDetails::capitals)
                .filter(country -> !country.isEmpty())
                .distinct()
                .sorted()
                .toList();
        allocations = List.copyOf(allocations);
    }

    private static String capitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether nothing differs, whatever the order of the cohorts. */
    boolean isSame(GrantDetails other) {
        return code.equals(other.code)
                && donor.equals(other.donor)
                && Objects.equals(iatiIdentifier, other.iatiIdentifier)
                && wording.equals(other.wording)
                && currency.equals(other.currency)
                && amount.compareTo(other.amount) == 0
                && startsOn.equals(other.startsOn)
                && endsOn.equals(other.endsOn)
                && countries.equals(other.countries)
                && allocations.size() == other.allocations.size()
                && allocations.stream()
                        .allMatch(one -> other.allocations.stream().anyMatch(one::isSame));
    }
}
