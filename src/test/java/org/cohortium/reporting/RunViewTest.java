package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunViewTest {
    private static final Instant BEGUN = Instant.parse("2026-11-23T06:00:00Z");
    private static final Instant NOW = BEGUN.plusSeconds(60);

    @Test
    void takesAsLongForTheRestAsForThoseServedSinceItWasTakenUp() {
        assertThat(run(BEGUN, 8, 2).left(NOW)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void cannotSayBeforeAnybodyIsServed() {
        assertThat(run(BEGUN, 6, 0).left(NOW)).isNull();
        assertThat(run(null, 0, 0).left(NOW)).isNull();
    }

    private static RunView run(@Nullable Instant workedOut, int published, int lately) {
        LocalDate day = LocalDate.EPOCH;
        return new RunView(
                new UUID(0, 1),
                "any",
                1,
                day,
                day,
                BEGUN,
                null,
                BEGUN,
                workedOut,
                null,
                RunState.RUNNING,
                null,
                10,
                published,
                0,
                0,
                lately,
                0,
                0);
    }
}
