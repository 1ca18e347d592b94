package org.cohortium.enrolment;

/** What a coordinator decides of an enrolment. */
public enum Decision {
    APPROVE(EnrolmentState.APPROVED, false),
    REJECT(EnrolmentState.REJECTED, true),
    WAITLIST(EnrolmentState.WAITLISTED, false),
    /** Gives a seat; where none is free the person waits. */
    ENROL(EnrolmentState.ENROLLED, false),
    WITHDRAW(EnrolmentState.WITHDRAWN, true),
    DROP(EnrolmentState.DROPPED, true),
    /** Takes a rejection or withdrawal back: the person is nominated again. */
    REOPEN(EnrolmentState.NOMINATED, true);

    private final EnrolmentState leadsTo;
    private final boolean needsReason;

    Decision(EnrolmentState leadsTo, boolean needsReason) {
        this.leadsTo = leadsTo;
        this.needsReason = needsReason;
    }

    public EnrolmentState leadsTo() {
        return leadsTo;
    }

    /** Whether it can be decided of somebody in that state. */
    public boolean fits(EnrolmentState state) {
        return state.mayBecome(leadsTo);
    }

    public boolean needsReason() {
        return needsReason;
    }
}
