package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grant with what came of it so far, counted in persons, each once. Unmasked: for this package only, and public just so
 * that it can be made from a row.
 *
 * @param currency ISO 4217, of amount and spent
 * @param spent eligible expenditure in the grant's currency, other currencies left out
 * @param spentElsewhere whether there is expenditure in other currencies
 * @param cohorts cohorts the grant pays for, cancelled ones left out
 * @param registered ever given a seat
 * @param completed with a completed enrolment
 * @param certified with a confirmed pass or distinction
 */
public record GrantRow(
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
        List<String> countries,
        int cohorts,
        long registered,
        long completed,
        long certified) {}
