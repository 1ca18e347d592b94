package org.cohortium.funding.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cohortium.api.Choice;
import org.cohortium.api.Days;
import org.cohortium.funding.expenditure.Category;
import org.cohortium.funding.expenditure.SpentAmount;
import org.cohortium.funding.expenditure.SpentRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount that a grant was spent on, as the interface takes and gives it. */
@Schema(name = "Expenditure")
public record SpentBody(
        @Schema(description = "its number; left out for a new one") @Nullable
        Long id,

        @Min(0)
        @Schema(description = "counts its corrections; sent back, the one that was corrected; left out for a new one")
        @Nullable
        Integer version,

        @NotBlank
        @Size(max = SpentBody.LONGEST_TEXT)
        @Schema(description = "by which it is known within the grant, for ever")
        String reference,

        @NotBlank @Schema(description = "the day it was spent", example = "2026-03-31")
        String on,

        @NotBlank @Schema(enumeration = {"PERSONNEL", "TRAVEL", "VENUE", "MATERIALS", "SERVICES", "INDIRECT"})
        String category,

        @NotNull @Schema(description = "in the currency; below 0 for what was paid back")
        BigDecimal amount,

        @NotBlank @Schema(description = "ISO 4217") String currency,

        @Schema(description = "code of the cohort it was spent on; left out for none") @Nullable
        String cohort,

        @Schema(description = "whether the donor takes it as spent on the grant; left out for yes") @Nullable
        Boolean eligible,

        @Schema(
                description =
                        "in the grant’s currency by the rate of the day; left out where none is on record, and when sent")
        @Nullable
        BigDecimal converted,

        @Size(max = SpentBody.LONGEST_TEXT) @Schema(description = "why it is corrected; never given out") @Nullable
        String why) {
    static final int LONGEST_TEXT = 1_000;

    static SpentBody of(SpentRow row) {
        SpentAmount spent = row.spent();
        return new SpentBody(
                row.id(),
                row.version(),
                spent.reference(),
                spent.on().toString(),
                spent.category().name(),
                spent.amount(),
                spent.currency(),
                spent.cohort(),
                spent.eligible(),
                row.converted(),
                null);
    }

    SpentAmount spent() {
        return new SpentAmount(
                reference,
                Days.parse("on", on),
                Choice.of("category", category, Category.class),
                amount,
                currency,
                cohort,
                !Boolean.FALSE.equals(eligible));
    }
}
