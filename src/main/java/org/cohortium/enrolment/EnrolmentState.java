package org.cohortium.enrolment;

import java.util.Set;

/** Where a person stands in a cohort, and where they may go from there. */
public enum EnrolmentState {
    NOMINATED,
    APPROVED,
    REJECTED,
    WAITLISTED,
    ENROLLED,
    ACTIVE,
    COMPLETED,
    WITHDRAWN,
    DROPPED;

    /** States that take one of the cohort's seats. */
    public static final Set<EnrolmentState> SEATED = Set.of(ENROLLED, ACTIVE, COMPLETED);

    /** Whether a person with a seat gives it up by coming to this state. */
    boolean isLeaving() {
        return this == WITHDRAWN || this == DROPPED;
    }

    public boolean mayBecome(EnrolmentState next) {
        return switch (this) {
            case NOMINATED ->
                Set.of(APPROVED, REJECTED, WAITLISTED, ENROLLED, WITHDRAWN).contains(next);
            case APPROVED, WAITLISTED ->
                next != this
                        && Set.of(APPROVED, REJECTED, WAITLISTED, ENROLLED, WITHDRAWN)
                                .contains(next);
            case ENROLLED -> Set.of(ACTIVE, WITHDRAWN, DROPPED).contains(next);
            case ACTIVE -> Set.of(COMPLETED, WITHDRAWN, DROPPED).contains(next);
            case REJECTED, WITHDRAWN -> next == NOMINATED;
            case COMPLETED, DROPPED -> false;
        };
    }
}
