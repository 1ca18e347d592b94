package org.cohortium.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionSeriesTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(2027, 2, 2, 10, 0);

    @Test
    void repeatsASessionAtTheSameTimeEveryWeek() {
        SessionSeries series = new SessionSeries(GivenCohort.session(FIRST, null, "Clinic"), 3, 7, false);
        assertThat(series.plans(List.of(1L, 2L)))
                .extracting(SessionPlan::startsAt)
                .containsExactly(FIRST, FIRST.plusDays(7), FIRST.plusDays(14));
        assertThat(series.plans(List.of(1L, 2L))).extracting(SessionPlan::title).containsOnly("Clinic");
    }

    @Test
    void spreadsModulesEvenlyInTheirOrder() {
        assertThat(modules(6, List.of(1L, 2L, 3L))).containsExactly(1L, 1L, 2L, 2L, 3L, 3L);
        assertThat(modules(3, List.of(1L, 2L, 3L))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void takesTheFirstModulesWhereThereAreFewerSessions() {
        assertThat(modules(2, List.of(1L, 2L, 3L, 4L))).containsExactly(1L, 2L);
    }

    @Test
    void isOfBoundedLength() {
        SessionPlan plan = GivenCohort.session(FIRST, 1L, null);
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionSeries(plan, 0, 7, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionSeries(plan, 41, 7, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionSeries(plan, 2, 0, false));
    }

    private static List<Long> modules(int times, List<Long> left) {
        return new SessionSeries(GivenCohort.session(FIRST, null, null), times, 7, true)
                .plans(left).stream().map(SessionPlan::moduleId).toList();
    }
}
