package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount that a grant was spent on.
 *
 * @param reference by which it is known within the grant, e.g. a voucher's number
 * @param amount below 0 for what was paid back
 * @param currency ISO 4217; taken in capitals
 * @param cohort the code of the cohort it was spent on; null for none
 * @param eligible whether the donor takes it as spent on the grant
 */
public record SpentAmount(
        String reference,
        LocalDate on,
        Category category,
        BigDecimal amount,
        String currency,
        @Nullable String cohort,
        boolean eligible) {
    public SpentAmount {
        reference = reference.replaceAll("[\\p{Z}\\s]+", " ").strip();
        currency = currency.strip().toUpperCase(Locale.ROOT);
        cohort = cohort == null || cohort.isBlank() ? null : cohort.strip().toUpperCase(Locale.ROOT);
    }

    boolean isSame(SpentAmount other) {
        return reference.equals(other.reference)
                && on.equals(other.on)
                && category == other.category
                && amount.compareTo(other.amount) == 0
                && currency.equals(other.currency)
                && Objects.equals(cohort, other.cohort)
                && eligible == other.eligible;
    }
}
