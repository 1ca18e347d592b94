package org.cohortium.funding.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpendingPolicyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final SpendingTerms TERMS =
            new SpendingTerms(1, "G", "A grant", "USD", FROM, TO, Set.of("A"), LocalDate.of(2027, 6, 30));

    @Test
    void takesWhatWasSpentFromTheFirstDayToTheLast() {
        assertThat(rules(spent("R", FROM, "0.01", "USD", "A", true))).isEmpty();
        assertThat(rules(spent("R", TO, "-5", "KES", null, true))).isEmpty();
    }

    @Test
    void whatLiesOutsideIsNotEligible() {
        assertThat(rules(spent("R", TO.plusDays(1), "1", "USD", null, true))).containsExactly("on spent.day.outside");
        assertThat(rules(spent("R", TO.plusDays(1), "1", "USD", null, false))).isEmpty();
        assertThat(rules(spent("R", LocalDate.of(2027, 7, 1), "1", "USD", null, false)))
                .containsExactly("on spent.day.future");
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThat(rules(spent(" - ", FROM, "0.001", "XXX", "B", true)))
                .containsExactly(
                        "reference spent.reference.missing",
                        "amount funding.amount.decimals",
                        "currency funding.currency.unknown",
                        "cohort spent.cohort.other");
    }

    @Test
    void onlyWhatIsBookedBecomesNought() {
        SpentAmount nought = spent("R", FROM, "0", "USD", null, true);
        assertThat(rules(nought)).containsExactly("amount spent.amount.nought");
        assertThat(SpendingPolicy.problems(nought, TERMS, true)).isEmpty();
    }

    @Test
    void aRateIsAgainstTheDollar() {
        LocalDate today = LocalDate.of(2026, 5, 1);
        assertThat(RatePolicy.problems(new Rate("kes", "USD", today, new BigDecimal("0.0077"), "Bank"), today))
                .isEmpty();
        assertThat(RatePolicy.problems(new Rate("KES", "EUR", today.plusDays(1), BigDecimal.ZERO, ""), today))
                .extracting(SpendingProblem::field)
                .containsExactly("quote", "on", "rate", "source");
    }

    private static List<String> rules(SpentAmount spent) {
        return SpendingPolicy.problems(spent, TERMS, false).stream()
                .map(problem -> problem.field() + " " + problem.refusal().rule())
                .toList();
    }

    private static SpentAmount spent(
            String reference, LocalDate on, String amount, String currency, @Nullable String cohort, boolean eligible) {
        return new SpentAmount(reference, on, Category.VENUE, new BigDecimal(amount), currency, cohort, eligible);
    }
}
