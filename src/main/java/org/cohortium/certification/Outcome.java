package org.cohortium.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cohortium.enrolment.Enrolment;
import org.jspecify.annotations.Nullable;

/** The certification decision on a person in a cohort. One for both; earlier decisions are in its history. */
@Entity
public class Outcome {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outcome_seq")
    @SequenceGenerator(name = "outcome_seq", sequenceName = "outcome_seq", allocationSize = 50)
    private long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enrolment_id")
    private Enrolment enrolment;

    @Enumerated(EnumType.STRING)
    private OutcomeDecision decision;

    @Enumerated(EnumType.STRING)
    private OutcomeState state;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "departs_from_rule")
    private boolean departsFromRule;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Column(name = "deferred_until")
    private @Nullable LocalDate deferredUntil;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Outcome() {}

    Outcome(Enrolment enrolment, Proposal proposal, boolean departsFromRule, long by, Instant at) {
        this.enrolment = enrolment;
        write(proposal, departsFromRule, by, at);
    }

    /**
     * Puts a new proposal in the place of an earlier one.
     *
     * @throws IllegalStateException if the decision is confirmed and final
     */
    void propose(Proposal proposal, boolean departs, long by, Instant at) {
        if (state == OutcomeState.CONFIRMED && decision.isFinal()) {
            throw new IllegalStateException("outcome " + id + " is confirmed and cannot be proposed again");
        }
        write(proposal, departs, by, at);
    }

    /**
     * Confirms what somebody else proposed.
     *
     * @param departs whether it departs from what the rule says by now
     * @throws IllegalStateException if it does not wait, or was proposed by the same account
     */
    void confirm(long by, Instant at, @Nullable String note, boolean departs) {
        decide(OutcomeState.CONFIRMED, by, at, note);
        departsFromRule = departs;
    }

    /**
     * Gives it back to who proposed it.
     *
     * @throws IllegalStateException if it does not wait, or was proposed by the same account
     */
    void giveBack(long by, Instant at, String why) {
        decide(OutcomeState.RETURNED, by, at, why);
    }

    /**
     * Gives a confirmed one back, since an appeal against it was upheld.
     *
     * @throws IllegalStateException if it is not confirmed, or was proposed or confirmed by the same account
     */
    void reopen(long by, Instant at, String why) {
        if (state != OutcomeState.CONFIRMED
                || by == proposedBy
                || Long.valueOf(by).equals(decidedBy)) {
            throw new IllegalStateException("outcome " + id + ", " + state + ", cannot be reopened by " + by);
        }
        state = OutcomeState.RETURNED;
        decidedBy = by;
        decidedAt = at;
        decisionNote = why;
    }

    private void decide(OutcomeState next, long by, Instant at, @Nullable String note) {
        if (state != OutcomeState.PROPOSED || by == proposedBy) {
            throw new IllegalStateException(
                    "outcome " + id + ", " + state + ", proposed by " + proposedBy + ", cannot be decided by " + by);
        }
        state = next;
        decidedBy = by;
        decidedAt = at;
        decisionNote = note;
    }

    private void write(Proposal proposal, boolean departs, long by, Instant at) {
        decision = proposal.decision();
        reason = proposal.reason();
        deferredUntil = proposal.deferredUntil();
        departsFromRule = departs;
        proposedBy = by;
        proposedAt = at;
        state = OutcomeState.PROPOSED;
        decidedBy = null;
        decidedAt = null;
        decisionNote = null;
    }

    public long id() {
        return id;
    }

    public OutcomeState state() {
        return state;
    }

    Enrolment enrolment() {
        return enrolment;
    }

    public OutcomeDecision decision() {
        return decision;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome that && enrolment.equals(that.enrolment);
    }

    @Override
    public int hashCode() {
        return enrolment.hashCode();
    }
}
