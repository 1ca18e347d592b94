package org.cohortium.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohortium.enrolment.EnrolmentState.ACTIVE;
import static org.cohortium.enrolment.EnrolmentState.APPROVED;
import static org.cohortium.enrolment.EnrolmentState.COMPLETED;
import static org.cohortium.enrolment.EnrolmentState.DROPPED;
import static org.cohortium.enrolment.EnrolmentState.ENROLLED;
import static org.cohortium.enrolment.EnrolmentState.NOMINATED;
import static org.cohortium.enrolment.EnrolmentState.REJECTED;
import static org.cohortium.enrolment.EnrolmentState.WAITLISTED;
import static org.cohortium.enrolment.EnrolmentState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EnrolmentStateTest {
    @Test
    void aNominatedPersonMayBeDecidedOnOrWithdrawn() {
        assertThat(next(NOMINATED)).containsExactlyInAnyOrder(APPROVED, REJECTED, WAITLISTED, ENROLLED, WITHDRAWN);
    }

    @Test
    void anApprovedPersonMayStillBeRejectedOrWait() {
        assertThat(next(APPROVED)).containsExactlyInAnyOrder(REJECTED, WAITLISTED, ENROLLED, WITHDRAWN);
    }

    @Test
    void aSeatIsLeftOnlyByWithdrawingDroppingOrCompleting() {
        assertThat(next(ENROLLED)).containsExactlyInAnyOrder(ACTIVE, WITHDRAWN, DROPPED);
        assertThat(next(ACTIVE)).containsExactlyInAnyOrder(COMPLETED, WITHDRAWN, DROPPED);
    }

    @Test
    void aRejectionOrWithdrawalCanBeTakenBack() {
        assertThat(next(REJECTED)).containsExactly(NOMINATED);
        assertThat(next(WITHDRAWN)).containsExactly(NOMINATED);
    }

    @Test
    void completedAndDroppedAreFinal() {
        assertThat(next(COMPLETED)).isEmpty();
        assertThat(next(DROPPED)).isEmpty();
    }

    private static Set<EnrolmentState> next(EnrolmentState from) {
        return EnumSet.allOf(EnrolmentState.class).stream()
                .filter(from::mayBecome)
                .collect(Collectors.toSet());
    }
}
