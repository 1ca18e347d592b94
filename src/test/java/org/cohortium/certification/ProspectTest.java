package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Twelve sessions of two hours, 80 % needed; three assessments of 20, 30 and 50 %, 60 % needed. */
class ProspectTest {
    private static final int SESSION = 120;

    private final CertificationRule rule = new CertificationRule(new BigDecimal("0.8"), new BigDecimal("0.6"), null);

    @Test
    void saysHowManySessionsOneIsShort() {
        Prospect prospect = Prospect.of(rule, attended(8, 12), ahead(12, 0, "1", "0"));
        assertThat(prospect.sessionsShort()).isEqualTo(2);
        assertThat(prospect.attendancePossible()).isFalse();
        assertThat(prospect.isOutOfReach()).isTrue();
        assertThat(prospect.bestAttendance()).isEqualByComparingTo("0.6666");
    }

    @Test
    void isShortOfNothingOnTheBound() {
        Prospect prospect = Prospect.of(rule, attended(8, 10), ahead(10, 0, "1", "0"));
        assertThat(prospect.sessionsShort()).isZero();
        assertThat(prospect.attendancePossible()).isTrue();
    }

    @Test
    void countsWhatMustStillBeAttended() {
        Prospect prospect = Prospect.of(rule, attended(4, 6), ahead(6, 6, "0", "1"));
        assertThat(prospect.sessionsNeeded()).isEqualTo(6);
        assertThat(prospect.attendancePossible()).isTrue();
        assertThat(Prospect.of(rule, attended(3, 6), ahead(6, 6, "0", "1")).attendancePossible())
                .isFalse();
        assertThat(Prospect.of(rule, attended(6, 6), ahead(6, 1, "0", "1")).sessionsNeeded())
                .isZero();
    }

    @Test
    void needsNothingYetBeforeTheFirstSession() {
        Prospect prospect = Prospect.of(rule, new Standing(0, 0, 0, null, 3, 0), ahead(0, 12, "0", "1"));
        assertThat(prospect.sessionsShort()).isZero();
        assertThat(prospect.sessionsNeeded()).isEqualTo(10);
        assertThat(prospect.scoreNeeded()).isEqualByComparingTo("0.6");
        assertThat(prospect.isOutOfReach()).isFalse();
    }

    @Test
    void saysWhatTheMissingAssessmentsMustBring() {
        Standing standing = new Standing(1440, 1440, 0, new BigDecimal("0.5"), 1, 0);
        assertThat(Prospect.of(rule, standing, ahead(12, 0, "0.5", "0.5")).scoreNeeded())
                .isEqualByComparingTo("0.7");
        Standing poor = new Standing(1440, 1440, 0, new BigDecimal("0.1"), 1, 0);
        Prospect prospect = Prospect.of(rule, poor, ahead(12, 0, "0.5", "0.5"));
        assertThat(prospect.scoreNeeded()).isEqualByComparingTo("1.1");
        assertThat(prospect.scorePossible()).isFalse();
    }

    private static Standing attended(int sessions, int of) {
        return new Standing((long) sessions * SESSION, (long) of * SESSION, 0, new BigDecimal("0.7"), 0, 0);
    }

    private static Ahead ahead(int counted, int sessions, String scored, String missing) {
        return new Ahead(counted, sessions, (long) sessions * SESSION, new BigDecimal(scored), new BigDecimal(missing));
    }
}
