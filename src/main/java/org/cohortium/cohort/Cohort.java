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
import java.time.LocalDate;
import java.time.ZoneId;
import org.cohortium.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** A group taught one curriculum version by one host. Known by its code. Dates are the cohort's own zone's. */
@Entity
public class Cohort {
    @Id
    private long id;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "host_organisation_id")
    private Organisation host;

    @Column(name = "country_iso3")
    private String countryIso3;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private CohortState state;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // for the persistence provider
    protected Cohort() {}

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cohort that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
