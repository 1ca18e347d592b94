package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose figures an indicator counts, where it is limited. */
class IndicatorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void countsMoneyOfTheCohortsAndCountriesItIsLimitedTo() {
        Spending kenya = new Spending(DAY, "KEN-1", "KEN", BigDecimal.TEN);
        Spending none = new Spending(DAY, "", "", BigDecimal.TEN);
        assertThat(limited(Map.of(), null).passes(kenya)).isTrue();
        assertThat(limited(Map.of(), null).passes(none)).isTrue();
        assertThat(limited(Map.of("country", "KEN"), null).passes(kenya)).isTrue();
        assertThat(limited(Map.of("country", "SEN"), null).passes(kenya)).isFalse();
        assertThat(limited(Map.of("country", "KEN"), null).passes(none)).isFalse();
        assertThat(limited(Map.of("cohort", "KEN-2"), null).passes(kenya)).isFalse();
        assertThat(limited(Map.of("curriculum", "AIG"), Set.of("KEN-1")).passes(kenya))
                .isTrue();
        assertThat(limited(Map.of("curriculum", "AIG"), Set.of("KEN-2")).passes(kenya))
                .isFalse();
        assertThat(limited(Map.of("curriculum", "AIG"), Set.of()).passes(none)).isFalse();
    }

    @Test
    void countsSessionsOfTheCohortsItIsLimitedTo() {
        CohortFacts cohort = new CohortFacts(1, "KEN-1", DAY, Map.of());
        assertThat(limited(Map.of("curriculum", "AIG", "cohort", "KEN-1"), Set.of("KEN-1"))
                        .passes(cohort))
                .isTrue();
        assertThat(limited(Map.of("curriculum", "AIG", "cohort", "KEN-1"), Set.of())
                        .passes(cohort))
                .isFalse();
    }

    private static Indicator limited(Map<String, String> filters, @Nullable Set<String> within) {
        return new Indicator(1, "certified-persons", filters, within, true, List.of(), List.of());
    }
}
