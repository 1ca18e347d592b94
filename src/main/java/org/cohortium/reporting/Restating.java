package org.cohortium.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.results.Dimension;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Quantity;
import org.jspecify.annotations.Nullable;

/** Holds the figures of a release against what they would be today, and says what each difference comes from. */
final class Restating {
    private static final Set<Quantity> TRAITS = EnumSet.of(
            Quantity.SEX_KNOWN,
            Quantity.FEMALE,
            Quantity.AGE_KNOWN,
            Quantity.YOUTH,
            Quantity.DISABILITY_KNOWN,
            Quantity.DISABLED,
            Quantity.COUNTRY_KNOWN,
            Quantity.LDC);
    private static final Set<Dimension> OF_PERSONS =
            Set.of(Dimension.SEX, Dimension.AGE, Dimension.DISABILITY, Dimension.COUNTRY);

    private final ToldRelease release;
    private final Map<FigureKey, FigureRow> sent;
    private final Map<FigureKey, FigureRow> today;
    private final boolean erased;

    /**
     * @param today the figures of the release as they would be told today
     * @param erased whether somebody in the grant's cohorts was erased since
     */
    Restating(ToldRelease release, List<FigureRow> today, boolean erased) {
        this.release = release;
        this.sent = byKey(release.figures());
        this.today = byKey(today);
        this.erased = erased;
    }

    /** Whether there is any difference to be explained. */
    boolean isAny() {
        return !changed().isEmpty();
    }

    /**
     * In the order of the report.
     *
     * @param steps as {@link TurningFacts#steps} gives them
     */
    List<Restatement> restatements(Map<Cause, Sources> steps) {
        Set<FigureKey> changed = changed();
        Map<FigureKey, Map<Cause, BigDecimal>> causes = new LinkedHashMap<>();
        Function<FigureKey, @Nullable BigDecimal> before = this::sent;
        @Nullable Sources last = null;
        for (Map.Entry<Cause, Sources> step : steps.entrySet()) {
            if (!step.getValue().equals(last)) {
                last = step.getValue();
                Map<FigureKey, FigureRow> figures =
                        byKey(DonorFigures.open(last, last.indicators(), last.spending(), release.period())
                                .rows());
                Function<FigureKey, @Nullable BigDecimal> after = key -> value(figures, key);
                tell(causes, changed, step.getKey(), before, after);
                before = after;
            }
        }
        return changed.stream()
                .map(key -> new Restatement(
                        key,
                        sent(key),
                        value(today, key),
                        sent.containsKey(key) && sent.get(key).mask() != null,
                        today.containsKey(key) && today.get(key).mask() != null,
                        mostFirst(causes.getOrDefault(key, unexplained(key)))))
                .toList();
    }

    /** Of a difference that no step made: somebody has to say what happened. */
    private Map<Cause, BigDecimal> unexplained(FigureKey key) {
        return Map.of(Cause.UNEXPLAINED, difference(sent(key), value(today, key)));
    }

    private void tell(
            Map<FigureKey, Map<Cause, BigDecimal>> causes,
            Set<FigureKey> changed,
            Cause cause,
            Function<FigureKey, @Nullable BigDecimal> before,
            Function<FigureKey, @Nullable BigDecimal> after) {
        for (FigureKey key : changed) {
            BigDecimal was = before.apply(key);
            BigDecimal is = after.apply(key);
            if (!isSame(was, is)) {
                causes.computeIfAbsent(key, fresh -> new LinkedHashMap<>())
                        .merge(named(cause, key), difference(was, is), BigDecimal::add);
            }
        }
    }

    /** What was sent does not follow from the facts of then: they were erased in part, or were counted otherwise. */
    private Cause named(Cause cause, FigureKey key) {
        if (cause != Cause.UNEXPLAINED) {
            return cause;
        }
        if (erased && isOfTraits(key)) {
            return Cause.ERASURE;
        }
        FigureRow row = sent.get(key);
        boolean otherwise = row != null
                && Measures.find(key.measure()).map(Measure::version).orElse(0) != row.measureVersion();
        return otherwise ? Cause.DEFINITION : Cause.UNEXPLAINED;
    }

    private static boolean isOfTraits(FigureKey key) {
        Dimension dimension = key.series() == FigureRow.Series.COUNTRY
                ? Dimension.COUNTRY
                : key.cell().dimension();
        return dimension != null && OF_PERSONS.contains(dimension)
                || key.series() == FigureRow.Series.INDICATOR
                || Measures.find(key.measure())
                        .filter(measure ->
                                TRAITS.contains(measure.numerator()) || TRAITS.contains(measure.denominator()))
                        .isPresent();
    }

    private Set<FigureKey> changed() {
        Set<FigureKey> keys = new LinkedHashSet<>(sent.keySet());
        today.keySet().stream().filter(Restating::isOfPart).forEach(keys::add);
        return keys.stream()
                .filter(key -> key.series() != FigureRow.Series.MONTH || today.containsKey(key))
                .filter(key -> !isSame(sent(key), value(today, key)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nobody was in it then, so that it had no row; other rows that are new belong to what was not reported on. */
    private static boolean isOfPart(FigureKey key) {
        return key.series() == FigureRow.Series.COHORT
                || key.series() == FigureRow.Series.COUNTRY
                || key.series() == FigureRow.Series.TOTAL && key.cell().dimension() != null;
    }

    private @Nullable BigDecimal sent(FigureKey key) {
        return value(sent, key);
    }

    private static @Nullable BigDecimal value(Map<FigureKey, FigureRow> figures, FigureKey key) {
        FigureRow row = figures.get(key);
        return row == null ? key.ofNobody() : row.value();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Zero where it cannot be said in numbers. */
    private static BigDecimal difference(@Nullable BigDecimal was, @Nullable BigDecimal is) {
        return was == null || is == null ? BigDecimal.ZERO : is.subtract(was);
    }

    private static Map<Cause, BigDecimal> mostFirst(Map<Cause, BigDecimal> causes) {
        Map<Cause, BigDecimal> sorted = new LinkedHashMap<>();
        List<Map.Entry<Cause, BigDecimal>> entries = new ArrayList<>(causes.entrySet());
        entries.sort(Comparator.comparing(
                        (Map.Entry<Cause, BigDecimal> each) -> each.getValue().abs())
                .reversed()
                .thenComparing(Map.Entry::getKey));
        entries.forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Map<FigureKey, FigureRow> byKey(List<FigureRow> rows) {
        Map<FigureKey, FigureRow> byKey = new LinkedHashMap<>();
        rows.forEach(row -> byKey.put(row.key(), row));
        return byKey;
    }
}
