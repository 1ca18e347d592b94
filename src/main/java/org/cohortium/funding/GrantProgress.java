package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cohortium.results.ShownCount;
import org.jspecify.annotations.Nullable;

/**
 * A grant as its donor sees it. Counts are persons, each once; small ones are masked, and so is what would give one
 * away.
 *
 * @param countries ISO 3166-1 alpha-3
 * @param spent eligible expenditure in the grant's currency
 * @param spentElsewhere whether more was spent in other currencies
 * @param cohorts cohorts the grant pays for, cancelled ones left out
 * @param registered ever given a seat
 * @param completed of these
 * @param certified of these
 */
public record GrantProgress(
        String code,
        String title,
        String donor,
        @Nullable String iatiIdentifier,
        String currency,
        BigDecimal amount,
        BigDecimal spent,
        boolean spentElsewhere,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> countries,
        int cohorts,
        ShownCount registered,
        ShownCount completed,
        ShownCount certified) {
    public GrantProgress {
        countries = List.copyOf(countries);
    }

    static GrantProgress of(GrantRow row) {
        return new GrantProgress(
                row.code(),
                row.title(),
                row.donor(),
                row.iatiIdentifier(),
                row.currency(),
                row.amount(),
                row.spent(),
                row.spentElsewhere(),
                row.startsOn(),
                row.endsOn(),
                row.countries(),
                row.cohorts(),
                ShownCount.of(row.registered()),
                ShownCount.part(row.completed(), row.registered()),
                ShownCount.part(row.certified(), row.registered(), row.completed()));
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
