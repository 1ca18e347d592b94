package org.cohortium.results.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohortium.api.Choice;
import org.cohortium.api.Days;
import org.cohortium.results.framework.Accumulation;
import org.cohortium.results.framework.Direction;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator of a results framework. */
@Schema(name = "FrameworkIndicator")
public record IndicatorBody(
        @Schema(description = "of one that is there; left out for a new one") @Nullable
        Long id,

        @NotNull String title,
        @Nullable Titles titles,

        @Schema(description = "key in the measure catalogue; left out where values are entered by hand") @Nullable
        String measure,

        @Nullable Filters filters,

        @NotBlank
        @Schema(
                description = "with a measure, the one its values have",
                enumeration = {"PERSONS", "PARTICIPATIONS", "PERCENT", "HOURS", "MONEY", "COUNT", "RATIO"})
        String unit,

        @NotBlank
        @Schema(
                description = "which way is better",
                enumeration = {"ASCENDING", "DESCENDING"})
        String direction,

        @NotBlank
        @Schema(
                description = "counted from the grant’s beginning, or within each period",
                enumeration = {"CUMULATIVE", "BY_PERIOD"})
        String accumulation,

        @Schema(description = "in the unit; percent as a number up to 100") @Nullable
        BigDecimal baseline,

        @Schema(description = "day of that", example = "2026-01-31") @Nullable
        String baselineOn,

        @Schema(description = "what it is broken down by: sex, age, disability, country, cohort, mode") @Nullable
        List<@NotBlank String> disaggregations,

        @NotNull @Valid @Size(max = IndicatorBody.MOST_TARGETS)
        List<@NotNull @Valid TargetBody> targets) {
    static final int MOST_TARGETS = 2_000;

    /** Whom an indicator is limited to; left out for everybody. */
    @Schema(name = "FrameworkFilters")
    public record Filters(
            @Schema(description = "code of a curriculum") @Nullable
            String curriculum,

            @Schema(description = "code of a cohort that the grant pays for") @Nullable
            String cohort,

            @Schema(description = "ISO 3166-1 alpha-3") @Nullable
            String country,

            @Schema(description = "FEMALE or MALE") @Nullable
            String sex) {
        static @Nullable Filters of(Map<String, String> filters) {
            return filters.isEmpty()
                    ? null
                    : new Filters(
                            filters.get("curriculum"),
                            filters.get("cohort"),
                            filters.get("country"),
                            filters.get("sex"));
        }

        Map<String, String> filters() {
            Map<String, String> filters = new HashMap<>();
            put(filters, "curriculum", curriculum);
            put(filters, "cohort", cohort);
            put(filters, "country", country);
            put(filters, "sex", sex);
            return filters;
        }

        private static void put(Map<String, String> filters, String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                filters.put(key, value.strip().toUpperCase(Locale.ROOT));
            }
        }
    }

    /** What is to be reached by the end of a period. */
    @Schema(name = "FrameworkTarget")
    public record TargetBody(
            @NotBlank @Schema(description = "first day of the period", example = "2026-01-01")
            String from,

            @NotBlank @Schema(description = "its last day", example = "2026-03-31")
            String to,

            @Schema(description = "one of the indicator’s disaggregations; left out for the total") @Nullable
            String dimension,

            @Schema(description = "of that, e.g. FEMALE; left out for the total") @Nullable
            String category,

            @NotNull @Schema(description = "in the indicator’s unit")
            BigDecimal value) {
        static TargetBody of(Target target) {
            return new TargetBody(
                    target.from().toString(),
                    target.to().toString(),
                    target.dimension(),
                    target.category(),
                    plain(target.value()));
        }

        Target target(String field) {
            boolean total = dimension == null || dimension.isBlank();
            return new Target(
                    Days.parse(field + ".from", from),
                    Days.parse(field + ".to", to),
                    total ? null : dimension.strip().toLowerCase(Locale.ROOT),
                    total ? null : String.valueOf(category).strip().toUpperCase(Locale.ROOT),
                    value);
        }
    }

    /** 20, not 2E+1. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    static IndicatorBody of(Indicator one) {
        return new IndicatorBody(
                one.id(),
                one.wording().title(),
                Titles.of(one.wording()),
                one.measure(),
                Filters.of(one.filters()),
                one.unit().name(),
                one.direction().name(),
                one.accumulation().name(),
                one.baseline() == null ? null : plain(one.baseline()),
                one.baselineOn() == null ? null : one.baselineOn().toString(),
                one.dimensions(),
                one.targets().stream().map(TargetBody::of).toList());
    }

    Indicator indicator(String field) {
        return new Indicator(
                id,
                Titles.wording(title, titles),
                measure == null || measure.isBlank() ? null : measure.strip(),
                filters == null ? Map.of() : filters.filters(),
                Choice.of(field + ".unit", unit, Unit.class),
                Choice.of(field + ".direction", direction, Direction.class),
                Choice.of(field + ".accumulation", accumulation, Accumulation.class),
                baseline,
                baselineOn == null || baselineOn.isBlank() ? null : Days.parse(field + ".baselineOn", baselineOn),
                disaggregations == null
                        ? List.of()
                        : disaggregations.stream()
                                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                                .toList(),
                Lists.each(targets, field + ".targets", TargetBody::target));
    }
}
