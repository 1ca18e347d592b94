package org.cohortium.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A scheduled class of a cohort. Known by the cohort and its number in it. */
@Entity
public class Session {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    private int number;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Session() {}

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session that && number == that.number && cohort.equals(that.cohort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cohort, number);
    }
}
