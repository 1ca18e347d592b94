package org.cohortium.funding.expenditure;

import org.jspecify.annotations.Nullable;

/**
 * Which amounts of a grant are asked for; null asks for all.
 *
 * @param text part of the reference
 * @param cohort its code
 * @param rateless only those in other currencies for which no rate is on record
 */
public record SpendingQuery(
        @Nullable Category category,
        @Nullable String cohort,
        @Nullable String text,
        @Nullable Boolean eligible,
        boolean rateless) {
    public static final SpendingQuery ALL = new SpendingQuery(null, null, null, null, false);

    public SpendingQuery {
        cohort = cohort == null || cohort.isBlank() ? null : cohort.strip();
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
