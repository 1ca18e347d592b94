package org.cohortium.cohort;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.cohortium.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** A group taught one curriculum version by one host. Known by its code. Dates are the cohort's own zone's. */
@Entity
public class Cohort {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cohort_seq")
    @SequenceGenerator(name = "cohort_seq", sequenceName = "cohort_seq", allocationSize = 50)
    private long id;

    private String code;

    @Column(name = "curriculum_version_id")
    private long curriculumVersionId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_organisation_id")
    private Organisation host;

    @Column(name = "country_iso3")
    private String countryIso3;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private CohortState state;

    @ElementCollection
    @CollectionTable(name = "cohort_facilitator", joinColumns = @JoinColumn(name = "cohort_id"))
    @Column(name = "user_id")
    private Set<Long> facilitators = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Cohort() {}

    /** A cohort that is planned. */
    Cohort(String code, CohortPlan plan, Organisation host) {
        this.code = code;
        this.state = CohortState.PLANNED;
        write(plan, host);
    }

    /**
     * Takes on another plan.
     *
     * @throws IllegalStateException if it is over
     */
    void become(CohortPlan plan, Organisation newHost) {
        if (state.isOver()) {
            throw new IllegalStateException("cohort " + code + " is " + state + " and is planned no more");
        }
        write(plan, newHost);
    }

    private void write(CohortPlan plan, Organisation newHost) {
        host = newHost;
        curriculumVersionId = plan.curriculumVersionId();
        countryIso3 = plan.country();
        language = plan.language();
        timeZone = plan.zone().getId();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        capacity = plan.capacity();
        facilitators.retainAll(plan.facilitators());
        facilitators.addAll(plan.facilitators());
    }

    /** People can be nominated from now on. */
    void openEnrolment() {
        step(CohortState.PLANNED, CohortState.ENROLLING);
    }

    /** Teaching begins. Who is enrolled becomes active by coming to a session, not by this. */
    void start() {
        step(CohortState.ENROLLING, CohortState.RUNNING);
    }

    /** Teaching is over: what is left is to decide on people. */
    void beginAssessing() {
        step(CohortState.RUNNING, CohortState.ASSESSING);
    }

    /** Everything is marked and decided. */
    void close() {
        step(CohortState.ASSESSING, CohortState.CLOSED);
    }

    /** It does not take place, or not any more. Final. */
    void cancel() {
        if (state.isOver()) {
            throw new IllegalStateException("cohort " + code + " is " + state + " and cannot be cancelled");
        }
        state = CohortState.CANCELLED;
    }

    /** Takes the last step back. */
    void stepBack() {
        state = CohortStep.GO_BACK
                .from(state)
                .orElseThrow(
                        () -> new IllegalStateException("cohort " + code + " is " + state + ": nothing before it"));
    }

    private void step(CohortState from, CohortState to) {
        if (state != from) {
            throw new IllegalStateException("cohort " + code + " is " + state + " and cannot become " + to);
        }
        state = to;
    }

    /** All that is planned of it. */
    CohortPlan plan() {
        return new CohortPlan(
                curriculumVersionId,
                host.id(),
                countryIso3,
                language,
                zone(),
                startsOn,
                endsOn,
                capacity,
                facilitators);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Organisation host() {
        return host;
    }

    public String countryIso3() {
        return countryIso3;
    }

    /** Of teaching, BCP 47. */
    public String language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** Seats. */
    public int capacity() {
        return capacity;
    }

    public CohortState state() {
        return state;
    }

    /** Counts the changes of the cohort itself, so that whoever decides on what they saw can say what that was. */
    public int version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cohort that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
