package org.cohortium.results.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.results.Measures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a framework has to be like: a grant of 2027, one cohort, one curriculum; indicator 7 was told for the first half. */
class FrameworkPolicyTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate MIDDLE = LocalDate.of(2027, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final GrantTerms GRANT = new GrantTerms(
            1,
            FIRST,
            LAST,
            Set.of("KEN-1"),
            Set.of("AIG"),
            Set.of("KEN", "SEN"),
            Map.of(7L, Set.of(GrantTerms.period(FIRST, MIDDLE)), 8L, Set.of(GrantTerms.period(FIRST, LAST))));
    private static final Target HALF = Target.total(FIRST, MIDDLE, BigDecimal.TEN);
    private static final Target REST = Target.total(MIDDLE.plusDays(1), LAST, BigDecimal.valueOf(20));
    private static final Indicator TOLD = indicator(7L, "certified-persons", Map.of(), HALF, REST);
    private static final Indicator BY_HAND = new Indicator(
            8L,
            new Wording("Laws adopted", Map.of()),
            null,
            Map.of(),
            Unit.COUNT,
            Direction.ASCENDING,
            Accumulation.CUMULATIVE,
            null,
            null,
            List.of(),
            List.of());
    private static final Framework AGREED = framework(TOLD, BY_HAND);

    @Test
    void isFineAsItIsAgreed() {
        assertThat(rules(AGREED)).isEmpty();
    }

    @Test
    void keepsWhatWasTold() {
        assertThat(rules(framework(BY_HAND))).containsExactly("framework.indicatorTold");
        assertThat(rules(framework(TOLD.withTargets(List.of(REST)), BY_HAND))).containsExactly("framework.periodTold");
        assertThat(rules(framework(indicator(7L, "certified-persons", Map.of("sex", "FEMALE"), HALF, REST), BY_HAND)))
                .contains("framework.meaningTold");
        assertThat(rules(framework(TOLD.withTargets(List.of(HALF)), BY_HAND)))
                .as("later targets may go")
                .isEmpty();
        assertThat(rules(framework(
                        TOLD.withTargets(List.of(Target.total(FIRST, MIDDLE, BigDecimal.ONE), REST)), BY_HAND)))
                .as("a target may be another")
                .isEmpty();
    }

    @Test
    void keepsWhatWasEnteredByHand() {
        assertThat(rules(framework(TOLD))).containsExactly("framework.indicatorTold");
        assertThat(rules(framework(TOLD, indicator(8L, "started-persons", Map.of()))))
                .contains("framework.meaningTold");
    }

    @Test
    void limitsByWhatThereIsAndIsKnown() {
        assertThat(limited("certified-persons", Map.of("curriculum", "AIG", "cohort", "KEN-1", "country", "SEN")))
                .as("not yet at all")
                .containsExactly("framework.notLimited");
        assertThat(limited("certified-persons", Map.of("curriculum", "AIX"))).contains("framework.noSuchCategory");
        assertThat(limited("certified-persons", Map.of("cohort", "KEN-2"))).contains("framework.noSuchCategory");
        assertThat(limited("certified-persons", Map.of("age", "YOUTH"))).contains("framework.noSuchFilter");
        assertThat(limited("cost-per-certified-person", Map.of("sex", "MALE"))).contains("framework.notKnownBy");
        assertThat(limited("training-hours", Map.of("country", "KEN"))).contains("framework.notKnownBy");
    }

    @Test
    void takesPartsNoLargerThanTheWhole() {
        Target women = new Target(FIRST, MIDDLE, "sex", "FEMALE", BigDecimal.valueOf(6));
        Target men = new Target(FIRST, MIDDLE, "sex", "MALE", BigDecimal.valueOf(4));
        Target more = new Target(FIRST, MIDDLE, "sex", "OTHER", BigDecimal.ONE);
        assertThat(targets(HALF, women, men)).isEmpty();
        assertThat(targets(HALF, women, men, more)).containsOnly("framework.partsExceed");
        assertThat(targets(REST, women)).containsExactly("framework.totalMissing");
        assertThat(targets(HALF, HALF)).containsExactly("framework.periodsOverlap");
        assertThat(targets(REST, Target.total(FIRST, MIDDLE, BigDecimal.valueOf(30))))
                .containsExactly("framework.falls");
        assertThat(targets(Target.total(FIRST, LAST.plusDays(1), BigDecimal.ONE)))
                .containsExactly("framework.periodOutside");
        assertThat(targets(Target.total(FIRST, MIDDLE, new BigDecimal("1.5")))).containsExactly("framework.decimals");
    }

    private static List<String> targets(Target... targets) {
        return rules(framework(TOLD, BY_HAND, indicator(null, "certified-persons", Map.of(), targets)));
    }

    private static List<String> limited(String measure, Map<String, String> filters) {
        return rules(framework(TOLD, BY_HAND, indicator(null, measure, filters)));
    }

    private static List<String> rules(Framework asked) {
        return FrameworkPolicy.problems(asked, AGREED, GRANT).stream()
                .map(each -> each.refusal().rule())
                .toList();
    }

    private static Framework framework(Indicator... indicators) {
        return new Framework(
                "G",
                1,
                new Wording("Framework", Map.of()),
                List.of(new Result(
                        3L, ResultKind.OUTCOME, new Wording("Result", Map.of()), Arrays.asList(indicators))));
    }

    private static Indicator indicator(
            @Nullable Long id, String measure, Map<String, String> filters, Target... targets) {
        Unit unit = Unit.of(Measures.named(measure));
        return new Indicator(
                id,
                new Wording("Indicator", Map.of("fr", "Indicateur")),
                measure,
                filters,
                unit,
                Direction.ASCENDING,
                Accumulation.CUMULATIVE,
                null,
                null,
                List.of("sex"),
                Arrays.asList(targets));
    }
}
