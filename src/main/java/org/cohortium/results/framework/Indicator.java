package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a result is measured.
 *
 * @param id of one that is there already; null for a new one
 * @param measure key in the catalogue from which its values come; null where they are entered by hand
 * @param filters whom it is limited to, by {@code curriculum}, {@code cohort}, {@code country} or {@code sex}; empty for all
 * @param unit of its values, baseline and targets
 * @param baseline value before the grant; null where none is known
 * @param baselineOn day of that
 * @param dimensions by which it is broken down, as {@link org.cohortium.results.Dimension#key()} names them
 */
public record Indicator(
        @Nullable Long id,
        Wording wording,
        @Nullable String measure,
        Map<String, String> filters,
        Unit unit,
        Direction direction,
        Accumulation accumulation,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        List<String> dimensions,
        List<Target> targets) {
    public Indicator {
        filters = Map.copyOf(filters);
        dimensions = List.copyOf(dimensions);
        targets = List.copyOf(targets);
        baseline = baseline == null ? null : baseline.signum() == 0 ? BigDecimal.ZERO : baseline.stripTrailingZeros();
    }

    /** The same with other targets. */
    public Indicator withTargets(List<Target> others) {
        return new Indicator(
                id, wording, measure, filters, unit, direction, accumulation, baseline, baselineOn, dimensions, others);
    }
}
