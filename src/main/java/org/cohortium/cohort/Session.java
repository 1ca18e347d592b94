package org.cohortium.cohort;

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
import org.jspecify.annotations.Nullable;

/** A scheduled class of a cohort. Known by the cohort and its number in it. */
@Entity
public class Session {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_seq")
    @SequenceGenerator(name = "session_seq", sequenceName = "session_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    private int number;

    @Column(name = "module_id")
    private @Nullable Long moduleId;

    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private SessionMode mode;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable String place;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Session() {}

    /** A session to come. @param number its place in the cohort's order */
    Session(Cohort cohort, int number, SessionPlan plan, String title) {
        this.cohort = cohort;
        this.number = number;
        this.state = SessionState.SCHEDULED;
        this.title = title;
        this.moduleId = plan.moduleId();
        this.startsAt = plan.startsAt().atZone(cohort.zone()).toInstant();
        this.minutes = plan.minutes();
        this.mode = plan.mode();
        this.place = plan.place();
    }

    /** Whether the plan has another time or length. */
    boolean isMovedBy(SessionPlan plan) {
        return minutes != plan.minutes()
                || !startsAt.equals(plan.startsAt().atZone(cohort.zone()).toInstant());
    }

    /** Whether the plan differs in anything. */
    boolean isOtherThan(SessionPlan plan) {
        return isMovedBy(plan)
                || mode != plan.mode()
                || !Objects.equals(place, plan.place())
                || !Objects.equals(moduleId, plan.moduleId())
                || plan.moduleId() == null && !title.equals(plan.title());
    }

    /**
     * Takes on another plan.
     *
     * @throws IllegalStateException if it was cancelled, or was held and would be moved
     */
    void become(SessionPlan plan, String newTitle) {
        if (state == SessionState.CANCELLED || state == SessionState.HELD && isMovedBy(plan)) {
            throw new IllegalStateException("session " + id + " is " + state + " and stays where it is");
        }
        moduleId = plan.moduleId();
        title = newTitle;
        startsAt = plan.startsAt().atZone(cohort.zone()).toInstant();
        minutes = plan.minutes();
        mode = plan.mode();
        place = plan.place();
    }

    /**
     * Somebody was marked, so it took place.
     *
     * @throws IllegalStateException if it was cancelled
     */
    public void hold() {
        if (state == SessionState.CANCELLED) {
            throw new IllegalStateException("session " + id + " was cancelled and cannot be held");
        }
        if (state == SessionState.SCHEDULED) {
            state = SessionState.HELD;
        }
    }

    /**
     * It does not take place.
     *
     * @throws IllegalStateException if it was held
     */
    void cancel() {
        if (state == SessionState.HELD) {
            throw new IllegalStateException("session " + id + " was held and cannot be cancelled");
        }
        state = SessionState.CANCELLED;
    }

    /** The day it starts, in the cohort's zone. */
    public LocalDate day() {
        return startsAt.atZone(cohort.zone()).toLocalDate();
    }

    public long id() {
        return id;
    }

    public Cohort cohort() {
        return cohort;
    }

    /** Its place in the cohort's order, from 1. */
    public int number() {
        return number;
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** Planned length. */
    public int minutes() {
        return minutes;
    }

    public SessionState state() {
        return state;
    }

    /** Counts its changes, so that whoever decides on what they saw can say what that was. */
    int version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session that && number == that.number && cohort.equals(that.cohort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cohort, number);
    }
}
