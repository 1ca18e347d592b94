package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cohortium.results.ShownCount;
import org.jspecify.annotations.Nullable;

/**
 * A grant as its donor sees it. Counts are persons, each once; small ones are masked, and so is what would give one
 * away.
 *
 * @param spent eligible expenditure in the grant's currency
 * @param spentElsewhere whether more was spent in other currencies
 * @param cohorts cohorts the grant pays for, cancelled ones left out
 * @param women of {@code sexKnown}
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
        int cohorts,
        ShownCount registered,
        ShownCount women,
        ShownCount sexKnown,
        ShownCount completed,
        ShownCount certified) {
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
                row.cohorts(),
                ShownCount.of(row.registered()),
                ShownCount.part(row.women(), row.sexKnown()),
                ShownCount.part(row.sexKnown(), row.registered()),
                ShownCount.of(row.completed()),
                ShownCount.of(row.certified()));
    }
}
