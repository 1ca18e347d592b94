package org.cohortium.enrolment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;

/** Which decisions are offered: what cannot be carried out has no button. */
final class Choices {
    private Choices() {}

    /** Decisions for one person. */
    static List<Decision> of(EnrolmentState state, int freeSeats) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.fits(state))
                .filter(decision -> decision != Decision.ENROL || freeSeats > 0)
                .toList();
    }

    /** Decisions that can be carried out for at least one of several people. */
    static List<Preview> of(Map<EnrolmentState, Integer> people, int freeSeats) {
        return Arrays.stream(Decision.values())
                .map(decision -> Preview.of(decision, people, freeSeats))
                .filter(preview -> preview.fitting() > 0)
                .filter(preview -> preview.decision() != Decision.ENROL || freeSeats > 0)
                .toList();
    }

    /** Whether it is the step that usually follows. */
    static boolean isNext(Decision decision, EnrolmentState state) {
        return switch (state) {
            case NOMINATED -> decision == Decision.APPROVE;
            case APPROVED, WAITLISTED -> decision == Decision.ENROL;
            case REJECTED, WITHDRAWN -> decision == Decision.REOPEN;
            case ENROLLED, ACTIVE, COMPLETED, DROPPED -> false;
        };
    }
}
