package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.cohortium.it.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SignInThrottleIT {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Jdbi database = Jdbi.create(TestDatabase.fresh().asApp());
    private final SignInThrottle throttle = at(NOW);
    private final Attempt amina = new Attempt("amina", "10.0.0.1");

    @Test
    void turnsAwayAfterFiveFailures() {
        fail(4);
        assertThat(throttle.turnsAway(amina)).isFalse();
        fail(1);
        assertThat(throttle.turnsAway(amina)).isTrue();
    }

    @Test
    void opensAgainByItself() {
        fail(5);
        assertThat(at(NOW.plus(SignInThrottle.WINDOW).plus(Duration.ofSeconds(1)))
                        .turnsAway(amina))
                .isFalse();
    }

    @Test
    void letsTheSameAccountInFromElsewhere() {
        fail(5);
        assertThat(throttle.turnsAway(new Attempt("amina", "10.0.0.2"))).isFalse();
    }

    @Test
    void startsAnewAfterASuccess() {
        fail(4);
        throttle.succeeded(amina);
        fail(4);
        assertThat(throttle.turnsAway(amina)).isFalse();
    }

    @Test
    void turnsAnAddressAwayThatTriesManyAccounts() {
        for (int tries = 0; tries < 100; tries++) {
            throttle.failed(new Attempt("account" + tries, "10.0.0.9"));
        }
        assertThat(throttle.turnsAway(new Attempt("amina", "10.0.0.9"))).isTrue();
    }

    private void fail(int times) {
        for (int tries = 0; tries < times; tries++) {
            throttle.failed(amina);
        }
    }

    private SignInThrottle at(Instant instant) {
        return new SignInThrottle(database, Clock.fixed(instant, ZoneOffset.UTC));
    }
}
