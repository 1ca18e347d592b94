package org.cohortium.enrolment;

import java.util.Map;
import org.cohortium.cohort.CohortState;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule what may be decided of an enrolment. */
final class DecidingPolicy {
    private DecidingPolicy() {}

    /** Why the decision cannot be carried out, or null. */
    static @Nullable Refusal refusal(Enrolment enrolment, Decision decision, @Nullable String reason, Seats seats) {
        EnrolmentState state = enrolment.state();
        if (!state.mayBecome(decision.leadsTo())) {
            return new Refusal(
                    "enrolment.illegalTransition",
                    Map.of("person", enrolment.person().name(), "state", state, "decision", decision));
        }
        if (decision.needsReason() && reason == null) {
            return new Refusal("enrolment.reasonMissing", Map.of("decision", decision));
        }
        if (decision != Decision.ENROL) {
            return null;
        }
        CohortState cohort = enrolment.cohort().state();
        if (!cohort.givesSeats()) {
            return new Refusal(
                    "enrolment.cohortGivesNoSeats",
                    Map.of("cohort", enrolment.cohort().code(), "state", cohort));
        }
        if (state == EnrolmentState.WAITLISTED && seats.free(enrolment.cohort()) == 0) {
            return new Refusal(
                    "enrolment.noSeat",
                    Map.of(
                            "person", enrolment.person().name(),
                            "cohort", enrolment.cohort().code(),
                            "capacity", enrolment.cohort().capacity()));
        }
        return null;
    }
}
