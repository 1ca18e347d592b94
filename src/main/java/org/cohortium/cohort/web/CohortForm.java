package org.cohortium.cohort.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cohortium.cohort.CohortPlan;
import org.cohortium.cohort.FacilitatorRow;
import org.jspecify.annotations.Nullable;

/** The fields of a cohort's plan, as they are typed. */
public final class CohortForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Long version;
    private @Nullable Long hostId;
    private String country = "";
    private String language = "en";
    private String zone = "";
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Integer capacity;
    private final List<FacilitatorRow> facilitators = new ArrayList<>();

    /** Begins with a plan there is. */
    void take(CohortPlan plan, List<FacilitatorRow> teachers) {
        version = plan.curriculumVersionId();
        hostId = plan.hostId();
        country = plan.country();
        language = plan.language();
        zone = plan.zone().getId();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        capacity = plan.capacity();
        facilitators.addAll(teachers);
    }

    /** The plan, once every field that is needed has been checked to be there. */
    CohortPlan plan() {
        return new CohortPlan(
                Objects.requireNonNull(version),
                Objects.requireNonNull(hostId),
                country,
                language,
                ZoneId.of(zone),
                Objects.requireNonNull(startsOn),
                Objects.requireNonNull(endsOn),
                Objects.requireNonNull(capacity),
                facilitators.stream().map(FacilitatorRow::id).collect(Collectors.toSet()));
    }

    void add(FacilitatorRow facilitator) {
        if (!facilitators.contains(facilitator)) {
            facilitators.add(facilitator);
        }
    }

    void remove(FacilitatorRow facilitator) {
        facilitators.remove(facilitator);
    }

    public List<FacilitatorRow> getFacilitators() {
        return facilitators;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable Long getHostId() {
        return hostId;
    }

    public void setHostId(@Nullable Long hostId) {
        this.hostId = hostId;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country == null ? "" : country;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}
