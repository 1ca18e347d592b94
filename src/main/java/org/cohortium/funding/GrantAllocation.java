package org.cohortium.funding;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What part of a cohort a grant pays for.
 *
 * @param cohort its code; taken in capitals
 * @param percent of the cohort, more than 0 and at most 100, with at most four decimals
 * @param lead whether this grant leads the cohort; one grant alone may
 */
public record GrantAllocation(String cohort, BigDecimal percent, Attribution attribution, boolean lead) {
    public GrantAllocation {
        cohort = cohort.strip().toUpperCase(Locale.ROOT);
    }

    boolean isSame(GrantAllocation other) {
        return cohort.equals(other.cohort)
                && percent.compareTo(other.percent) == 0
                && attribution == other.attribution
                && lead == other.lead;
    }
}
