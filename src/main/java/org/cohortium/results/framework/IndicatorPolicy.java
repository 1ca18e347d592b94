package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Quantity;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What an indicator has to be like, its titles and targets left out. */
final class IndicatorPolicy {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final Set<Unit> WHOLE = EnumSet.of(Unit.PERSONS, Unit.PARTICIPATIONS, Unit.COUNT);
    private static final int MOST_DIGITS = 14;
    private static final int MOST_DECIMALS = 6;

    private IndicatorPolicy() {}

    static List<Refusal> problems(Indicator one, GrantTerms grant) {
        List<Refusal> problems = new ArrayList<>();
        measure(one).ifPresent(problems::add);
        filters(one, grant, problems);
        Set<String> seen = new HashSet<>();
        for (String dimension : one.dimensions()) {
            if (!Categories.DIMENSIONS.contains(dimension)) {
                problems.add(new Refusal("framework.noSuchDimension", Map.of("dimension", dimension)));
            } else if (!seen.add(dimension)) {
                problems.add(new Refusal("framework.dimensionTwice", Map.of("dimension", dimension)));
            }
        }
        value(one.unit(), one.baseline()).ifPresent(problems::add);
        if (one.baselineOn() != null && one.baselineOn().isAfter(grant.endsOn())) {
            problems.add(new Refusal("framework.baselineLate", Map.of("day", one.baselineOn())));
        }
        return problems;
    }

    private static Optional<Refusal> measure(Indicator one) {
        if (one.measure() == null) {
            return Optional.empty();
        }
        Optional<Measure> measure = Measures.find(one.measure());
        return measure.isEmpty()
                ? Optional.of(new Refusal("framework.noSuchMeasure", Map.of("measure", one.measure())))
                : measure.map(Unit::of)
                        .filter(unit -> unit != one.unit())
                        .map(unit -> new Refusal(
                                "framework.unitOfMeasure",
                                Map.of(
                                        "measure",
                                        one.measure(),
                                        "unit",
                                        unit.name(),
                                        "given",
                                        one.unit().name())));
    }

    private static void filters(Indicator one, GrantTerms grant, List<Refusal> problems) {
        if (!one.filters().isEmpty() && one.measure() == null) {
            problems.add(Refusal.of("framework.filterByHand"));
        }
        if (!one.filters().isEmpty()) {
            problems.add(Refusal.of("framework.notLimited"));
        }
        one.filters().forEach((filter, category) -> {
            if (!Categories.FILTERS.contains(filter)) {
                problems.add(new Refusal("framework.noSuchFilter", Map.of("filter", filter)));
            } else if (!Categories.canLimit(filter, category, grant)) {
                problems.add(
                        new Refusal("framework.noSuchCategory", Map.of("dimension", filter, "category", category)));
            } else if (!isKnownBy(one, filter)) {
                problems.add(new Refusal("framework.notKnownBy", Map.of("filter", filter)));
            }
        });
    }

    /** Money is spent for cohorts and countries, sessions are held for cohorts: of a sex there is neither. */
    private static boolean isKnownBy(Indicator one, String filter) {
        Optional<Quantity> above = Measures.find(String.valueOf(one.measure())).map(Measure::numerator);
        boolean ofCohort = filter.equals("cohort") || filter.equals(Categories.CURRICULUM);
        return above.isEmpty()
                || ofCohort
                || above.get() != Quantity.SESSION_HOURS && (above.get() != Quantity.SPENT || filter.equals("country"));
    }

    /** Why a value cannot be one of the unit's; nothing where it can, or there is none. */
    static Optional<Refusal> value(Unit unit, @Nullable BigDecimal value) {
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal most = unit == Unit.PERCENT ? ALL : BigDecimal.TEN.pow(MOST_DIGITS);
        BigDecimal least = unit == Unit.RATIO ? most.negate() : BigDecimal.ZERO;
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            return Optional.of(new Refusal("framework.value", Map.of("value", value, "unit", unit.name())));
        }
        int decimals = WHOLE.contains(unit) ? 0 : MOST_DECIMALS;
        return value.scale() > decimals
                ? Optional.of(new Refusal("framework.decimals", Map.of("value", value, "decimals", decimals)))
                : Optional.empty();
    }
}
