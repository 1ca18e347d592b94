package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it is booked.
 *
 * @param version counts its corrections; sent back with one, so that nobody writes over what somebody else did
 * @param rate what one unit of its currency is worth in the grant's; null where no rate is on record
 * @param rateOn the day of that rate; null where none is needed
 * @param converted in the grant's currency; null where no rate is on record
 */
public record SpentRow(
        long id,
        int version,
        SpentAmount spent,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateOn,
        @Nullable BigDecimal converted) {}
