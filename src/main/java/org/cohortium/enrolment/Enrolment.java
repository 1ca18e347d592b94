package org.cohortium.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.cohortium.cohort.Cohort;
import org.cohortium.person.Person;
import org.jspecify.annotations.Nullable;

/** A person in a cohort. Known by the two; one for both, for ever. */
@Entity
public class Enrolment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column(name = "state_since")
    private Instant stateSince;

    private @Nullable String reason;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    @Column(name = "nominating_organisation_id")
    private @Nullable Long nominatingOrganisationId;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Enrolment() {}

    /** A person nominated to a cohort. */
    public Enrolment(Cohort cohort, Person person, @Nullable Long nominatingOrganisationId, Instant nominatedAt) {
        this.cohort = cohort;
        this.person = person;
        this.nominatingOrganisationId = nominatingOrganisationId;
        this.nominatedAt = nominatedAt;
        this.state = EnrolmentState.NOMINATED;
        this.stateSince = nominatedAt;
    }

    /**
     * Carries out a decision that leads to no seat.
     *
     * @throws IllegalStateException if the state does not allow it
     */
    void become(EnrolmentState next, @Nullable String why, Instant at) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("enrolment " + id + " is " + state + " and cannot become " + next);
        }
        if (next.isLeaving() && joinedOn != null) {
            leftOn = later(joinedOn, at.atZone(cohort.zone()).toLocalDate());
        }
        if (next == EnrolmentState.NOMINATED) {
            joinedOn = null;
            leftOn = null;
        }
        state = next;
        stateSince = at;
        reason = why;
    }

    /** Gives the person a seat; they join today, or on the cohort's first day if that is still to come. */
    void takeSeat(@Nullable String why, Instant at) {
        become(EnrolmentState.ENROLLED, why, at);
        joinedOn = later(cohort.startsOn(), at.atZone(cohort.zone()).toLocalDate());
    }

    /** The person was in a session: from the first time on they are active. */
    public void attend(Instant at) {
        if (state == EnrolmentState.ENROLLED) {
            become(EnrolmentState.ACTIVE, null, at);
        }
    }

    /**
     * A confirmed outcome says that the person has done what the course asks. Done already, it stays as it is.
     *
     * @throws IllegalStateException if the person has no seat
     */
    public void complete(Instant at) {
        attend(at);
        if (state != EnrolmentState.COMPLETED) {
            become(EnrolmentState.COMPLETED, null, at);
        }
    }

    /** The cohort was cancelled. Who was to join it later has never been in it. */
    void loseCohort(@Nullable String why, Instant at) {
        if (joinedOn != null && joinedOn.isAfter(at.atZone(cohort.zone()).toLocalDate())) {
            joinedOn = null;
        }
        become(EnrolmentState.WITHDRAWN, why, at);
    }

    /** The cohort's first day was moved: who was to join on it joins on the new one, or on the day they got the seat. */
    void followFirstDay(LocalDate before, LocalDate after) {
        if (state == EnrolmentState.ENROLLED && before.equals(joinedOn)) {
            joinedOn = later(after, stateSince.atZone(cohort.zone()).toLocalDate());
        }
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    public long id() {
        return id;
    }

    public Cohort cohort() {
        return cohort;
    }

    public Person person() {
        return person;
    }

    public EnrolmentState state() {
        return state;
    }

    public @Nullable LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable LocalDate leftOn() {
        return leftOn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enrolment that && cohort.equals(that.cohort) && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cohort, person);
    }
}
