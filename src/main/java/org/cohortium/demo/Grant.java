package org.cohortium.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A grant, one row.
 *
 * @param amount whole units of the currency
 * @param shares what it pays for
 * @param seats planned places it pays for, each by its share
 * @param quarters first days of the quarters that have targets, ascending
 */
record Grant(
        long id,
        String code,
        Organisation donor,
        String iatiIdentifier,
        String title,
        String translations,
        String currency,
        long amount,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> countries,
        List<Share> shares,
        int seats,
        List<LocalDate> quarters) {

    /** A part of a cohort that is paid for: from 0, exclusive, to 1. */
    record Share(CohortPlan cohort, double part, String attribution, boolean lead) {}
}
