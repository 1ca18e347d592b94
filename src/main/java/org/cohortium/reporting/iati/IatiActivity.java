package org.cohortium.reporting.iati;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an activity file says of a grant, as released.
 *
 * @param title by language
 * @param countries share in percent by ISO 3166-1 alpha-2; they add up to 100
 * @param expenditure in the order of the days
 */
record IatiActivity(
        String identifier,
        Map<String, String> title,
        Map<String, String> description,
        Map<String, String> donor,
        String currency,
        BigDecimal amount,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant asOf,
        Instant releasedAt,
        Map<String, BigDecimal> countries,
        List<Spent> expenditure,
        List<Result> results) {
    IatiActivity {
        countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
        expenditure = List.copyOf(expenditure);
        results = List.copyOf(results);
    }

    /** Spent in a month for something, in one currency; the day is that of the last payment. */
    record Spent(LocalDate on, String category, BigDecimal amount, String currency) {}

    /** @param kind IMPACT, OUTCOME or OUTPUT */
    record Result(String kind, Map<String, String> title, List<Indicator> indicators) {
        Result {
            indicators = List.copyOf(indicators);
        }
    }

    /** @param unit PERCENT and others; percent up to 100 */
    record Indicator(
            Map<String, String> title,
            String unit,
            boolean ascending,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            List<Period> periods) {
        Indicator {
            periods = List.copyOf(periods);
        }
    }

    record Period(LocalDate from, LocalDate to, List<Value> targets, List<Value> actuals) {
        Period {
            targets = List.copyOf(targets);
            actuals = List.copyOf(actuals);
        }
    }

    /**
     * A target or what was reached.
     *
     * @param dimension what it is broken down by; empty for the total
     * @param comment what was told before and why it is another, or null
     */
    record Value(
            BigDecimal value,
            String dimension,
            String category,
            @Nullable String comment) {}
}
