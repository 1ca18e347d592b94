package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grant with what came of it so far, counted in persons, each once.
 *
 * @param currency ISO 4217, of amount and spent
 * @param spent eligible expenditure in the grant's currency, other currencies left out
 * @param spentElsewhere whether there is expenditure in other currencies
 * @param cohorts cohorts the grant pays for, cancelled ones left out
 * @param registered ever given a seat
 * @param women of those registered whose sex is known, the women
 * @param sexKnown registered and sex known
 * @param completed with a completed enrolment
 * @param certified with a confirmed pass or distinction
 */
record GrantRow(
        long id,
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
        long registered,
        long women,
        long sexKnown,
        long completed,
        long certified) {}
