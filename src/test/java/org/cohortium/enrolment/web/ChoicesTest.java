package org.cohortium.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoicesTest {
    @ParameterizedTest
    @EnumSource(EnrolmentState.class)
    void offersOnlyWhatTheStateAllows(EnrolmentState state) {
        assertThat(Choices.of(state, 1)).allMatch(decision -> decision.fits(state));
    }

    @ParameterizedTest
    @EnumSource(EnrolmentState.class)
    void offersTheUsualStepWhereverItCanBeTaken(EnrolmentState state) {
        assertThat(Arrays.stream(Decision.values()).filter(decision -> Choices.isNext(decision, state)))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(decision -> Choices.of(state, 1).contains(decision));
    }

    @Test
    void offersNoSeatWhereNoneIsFree() {
        assertThat(Choices.of(EnrolmentState.WAITLISTED, 0)).doesNotContain(Decision.ENROL);
    }

    @Test
    void offersForManyWhatFitsAtLeastOne() {
        var offered = Choices.of(Map.of(EnrolmentState.NOMINATED, 2, EnrolmentState.REJECTED, 1), 1);
        assertThat(offered)
                .extracting(Preview::decision)
                .contains(Decision.APPROVE, Decision.REOPEN)
                .doesNotContain(Decision.DROP);
    }
}
