package org.cohortium.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.enrolment.Pipeline;
import org.cohortium.enrolment.web.RosterSummary.Step;
import org.junit.jupiter.api.Test;

class RosterSummaryTest {
    @Test
    void firstGivesSeatsToThoseApproved() {
        assertThat(RosterSummary.step(people(4, 12, 3), 5))
                .isEqualTo(new Step(EnrolmentState.APPROVED, 12, Decision.ENROL));
    }

    @Test
    void thenGivesFreeSeatsToThoseWaiting() {
        assertThat(RosterSummary.step(people(4, 0, 9), 2))
                .isEqualTo(new Step(EnrolmentState.WAITLISTED, 2, Decision.ENROL));
    }

    @Test
    void looksAtThoseNominatedWhenThereIsNoSeatToGive() {
        assertThat(RosterSummary.step(people(4, 12, 3), 0)).isEqualTo(new Step(EnrolmentState.NOMINATED, 4, null));
    }

    @Test
    void asksForNothingWhenEverybodyHasBeenDecidedOn() {
        assertThat(RosterSummary.step(people(0, 0, 3), 0)).isNull();
    }

    private static Pipeline people(int undecided, int seatless, int waiting) {
        return new Pipeline(40, undecided, 0, 30, seatless, waiting, 20, 20, 0, 0, 0, 0, 0, 0);
    }
}
