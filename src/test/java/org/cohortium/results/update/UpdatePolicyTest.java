package org.cohortium.results.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cohortium.results.framework.Accumulation;
import org.cohortium.results.framework.Direction;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.ResultKind;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Unit;
import org.cohortium.results.framework.Wording;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdatePolicyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);
    private static final long COUNTED = 1;
    private static final long SHARE = 2;
    private static final long COMPUTED = 3;
    private static final long OTHER_PERIOD = 4;
    private static final long COST = 5;
    private static final Framework FRAMEWORK = new Framework(
            "G",
            1,
            words("G"),
            List.of(new Result(
                    7L,
                    ResultKind.OUTCOME,
                    words("Result"),
                    List.of(
                            indicator(COUNTED, null, Unit.COUNT, Direction.ASCENDING, FROM, TO),
                            indicator(SHARE, null, Unit.PERCENT, Direction.ASCENDING, FROM, TO),
                            indicator(COMPUTED, "registered-persons", Unit.PERSONS, Direction.ASCENDING, FROM, TO),
                            indicator(
                                    OTHER_PERIOD,
                                    null,
                                    Unit.COUNT,
                                    Direction.ASCENDING,
                                    TO.plusDays(1),
                                    TO.plusDays(90)),
                            indicator(COST, null, Unit.MONEY, Direction.DESCENDING, FROM, TO)))));

    @ParameterizedTest
    @CsvSource({
        "1, 2, , ",
        "1, 2.5, , values[0].numerator framework.decimals",
        "1, -1, , values[0].numerator framework.value",
        "1, 2, 4, values[0].denominator update.denominator",
        "2, 30, 40, ",
        "2, 30, , values[0].denominator update.noDenominator",
        "2, 30, 0, values[0].denominator update.denominatorZero",
        "2, -3, 40, values[0].numerator update.negative",
        "3, 30, , values[0].indicator update.computed",
        "4, 30, , values[0].indicator update.noSuchIndicator",
        "9, 30, , values[0].indicator update.noSuchIndicator",
        "5, 1250.75, , "
    })
    void aValueFitsItsIndicator(
            long indicator, BigDecimal above, @Nullable BigDecimal below, @Nullable String problem) {
        assertThat(found(value(indicator, above, below, "Gazette")))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aValueHasASourceAndIsThereOnce() {
        ManualValue one = value(COUNTED, BigDecimal.ONE, null, " ");
        assertThat(found(one, one))
                .containsExactly(
                        "values[0].source update.noSource",
                        "values[1].indicator update.twice",
                        "values[1].source update.noSource");
    }

    /** Cumulative figures that fall are what donors complain of; a cost that counts from the beginning does not rise. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, , 4, update.falls",
        "1, 5, , 5, ",
        "1, , 9, 10, update.above",
        "1, 5, 9, 7, ",
        "5, 900, , 950, update.falls",
        "5, 900, , 850, "
    })
    void whatCountsFromTheBeginningGoesOneWay(
            long indicator,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            BigDecimal value,
            @Nullable String rule) {
        ProgressUpdate asked = update(value(indicator, value, null, "Gazette"));
        assertThat(UpdatePolicy.problems(FRAMEWORK, asked, others(before, after)))
                .extracting(problem -> problem.refusal().rule())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void whatIsMissingIsNamedUnlessACommentSaysWhy() {
        ProgressUpdate update = update(value(COUNTED, BigDecimal.ONE, null, "Gazette"));
        Refusal missing = UpdatePolicy.submission(FRAMEWORK, update, TO).orElseThrow();
        assertThat(missing.rule()).isEqualTo("update.valuesMissing");
        assertThat(missing.arguments()).containsEntry("indicators", "1.2, 1.5").containsEntry("n", 2);
        ProgressUpdate explained = update.saying(
                1,
                null,
                null,
                List.of(),
                List.of(new FigureComment(SHARE, "Not surveyed"), new FigureComment(COST, "Accounts are late")),
                update.values());
        assertThat(UpdatePolicy.submission(FRAMEWORK, explained, TO)).isEmpty();
        assertThat(UpdatePolicy.submission(FRAMEWORK, explained, TO.minusDays(1)))
                .hasValueSatisfying(refusal -> assertThat(refusal.rule()).isEqualTo("update.notOver"));
    }

    private static List<String> found(ManualValue... values) {
        return UpdatePolicy.problems(FRAMEWORK, update(values), others(null, null)).stream()
                .map(problem -> problem.path() + " " + problem.refusal().rule())
                .toList();
    }

    /** Values of the periods around. */
    private static UpdatePolicy.Earlier others(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return new UpdatePolicy.Earlier() {
            @Override
            public @Nullable BigDecimal before(long indicator, LocalDate from) {
                return before;
            }

            @Override
            public @Nullable BigDecimal after(long indicator, LocalDate to) {
                return after;
            }
        };
    }

    private static ProgressUpdate update(ManualValue... values) {
        return ProgressUpdate.empty("G", FROM, TO).saying(0, null, null, List.of(), List.of(), List.of(values));
    }

    private static ManualValue value(long indicator, BigDecimal above, @Nullable BigDecimal below, String source) {
        return new ManualValue(indicator, above, below, source, null);
    }

    private static Indicator indicator(
            long id, @Nullable String measure, Unit unit, Direction direction, LocalDate from, LocalDate to) {
        return new Indicator(
                id,
                words("Indicator " + id),
                measure,
                Map.of(),
                unit,
                direction,
                Accumulation.CUMULATIVE,
                null,
                null,
                List.of(),
                List.of(Target.total(from, to, BigDecimal.TEN)));
    }

    private static Wording words(String title) {
        return new Wording(title, Map.of());
    }
}
