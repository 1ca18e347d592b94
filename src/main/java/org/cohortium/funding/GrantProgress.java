package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant as its donor sees it: time and money.
 *
 * @param countries ISO 3166-1 alpha-3
 * @param spent eligible expenditure until today in the grant's currency, other currencies by the rate of the day
 * @param unconverted how many amounts are not in it because no rate is on record
 * @param cohorts cohorts the grant pays for, cancelled ones left out
 */
public record GrantProgress(
        String code,
        String title,
        String donor,
        @Nullable String iatiIdentifier,
        String currency,
        BigDecimal amount,
        BigDecimal spent,
        int unconverted,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> countries,
        int cohorts) {
    public GrantProgress {
        countries = List.copyOf(countries);
    }

    /** Days of the grant, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(startsOn, endsOn) + 1;
    }

    /** Days of it gone by the end of a day, from none to all. */
    public long daysGone(LocalDate today) {
        return Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(startsOn, today) + 1));
    }
}
