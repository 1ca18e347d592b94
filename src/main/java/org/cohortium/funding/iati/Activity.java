package org.cohortium.funding.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an activity file says of an activity, as far as a grant says the same.
 *
 * @param titles by language, the file's own first
 * @param funders those who fund it, then who reports it
 * @param amount the sum of its budgets, else of its commitments; null where there is none, or in several currencies
 * @param currencies those the amount is in
 * @param countries ISO 3166-1 alpha-2
 */
record Activity(
        String identifier,
        String reporter,
        Map<String, String> titles,
        List<Party> funders,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable BigDecimal amount,
        List<String> currencies,
        List<String> countries) {

    /** An organisation as the file names it. @param ref its identifier; empty where none is given */
    record Party(String ref, List<String> names) {}
}
