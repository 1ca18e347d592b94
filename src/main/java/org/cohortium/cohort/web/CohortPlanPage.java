package org.cohortium.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.cohort.CohortPlan;
import org.cohortium.cohort.CohortPlanFigures;
import org.cohortium.cohort.CohortState;
import org.cohortium.cohort.FacilitatorRow;
import org.cohortium.cohort.PlanningCohorts;
import org.cohortium.organisation.OrganisationRow;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Planning a new cohort, or changing the plan of one. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class CohortPlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Which field a rule is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "cohort.plan.endsBefore", "edit:to",
            "cohort.plan.cutsOffFirst", "edit:from",
            "cohort.plan.cutsOffLast", "edit:to",
            "cohort.plan.tooFewSeats", "edit:seats",
            "cohort.plan.notHost", "edit:host",
            "cohort.plan.noFacilitator", "edit:choice");

    private final PlanningCohorts planning;
    private final CohortPlanFigures figures;
    private final CohortPlanChoices choices;
    private final Notices notices;
    private final CohortForm form = new CohortForm();
    private String code = "";
    private CohortState state = CohortState.PLANNED;
    private int seen;
    private @Nullable String reason;
    private @Nullable FacilitatorRow choice;

    @Inject
    CohortPlanPage(PlanningCohorts planning, CohortPlanFigures figures, CohortPlanChoices choices, Notices notices) {
        this.planning = planning;
        this.figures = figures;
        this.choices = choices;
        this.notices = notices;
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such cohort for the reader to plan */
    public void open() {
        planning.require();
        if (isUnplanned()) {
            getHosts().stream().findFirst().ifPresent(this::begin);
            return;
        }
        PlanningCohorts.CurrentPlan now = planning.current(code);
        state = now.state();
        seen = now.version();
        form.take(now.plan(), figures.facilitators(now.plan().facilitators(), "en"));
    }

    private void begin(OrganisationRow host) {
        form.setHostId(host.id());
        otherHost();
    }

    /** A cohort is usually where its host is. */
    public void otherHost() {
        getHosts().stream()
                .filter(one -> Long.valueOf(one.id()).equals(form.getHostId()))
                .findFirst()
                .ifPresent(one -> form.setCountry(one.country()));
        otherCountry();
    }

    public void otherCountry() {
        form.setZone(choices.firstZone(form.getCountry()).orElse(""));
    }

    public @Nullable String save() {
        return isUnplanned() ? plan() : change();
    }

    private @Nullable String plan() {
        PlanningCohorts.Planned planned = planning.plan(form.plan());
        if (planned.refusal() != null) {
            tell(planned.refusal());
            return null;
        }
        notices.forNextPage().done("cohort.plan.done", "cohort", planned.code());
        return "/cohort/view?faces-redirect=true&code=" + planned.code();
    }

    private @Nullable String change() {
        Optional<Refusal> refusal = planning.change(code, form.plan(), reason, seen);
        if (refusal.isPresent()) {
            tell(refusal.get());
            return null;
        }
        int outside = figures.outside(code);
        Notices told = notices.forNextPage();
        told.done("cohort.plan.changed", "cohort", code);
        if (outside > 0) {
            told.warn("cohort.plan.outside", "n", outside);
        }
        return "/cohort/view?faces-redirect=true&code=" + code;
    }

    private void tell(Refusal refusal) {
        notices.refused(FIELDS.getOrDefault(refusal.rule(), "edit:version"), refusal);
    }

    /** Takes the facilitator chosen to those who teach it. */
    public void add() {
        if (choice != null) {
            form.add(choice);
        }
        choice = null;
    }

    public void remove(FacilitatorRow one) {
        form.remove(one);
    }

    /** Whether it is a new cohort. */
    public boolean isUnplanned() {
        return code.isEmpty();
    }

    /** Whether curriculum, host, country and time zone can still be chosen. */
    public boolean isBasicsOpen() {
        return state == CohortState.PLANNED || state == CohortState.ENROLLING;
    }

    /** The code a new cohort would get; empty while its country or first day is not known. */
    public String getNextCode() {
        return form.getCountry().isEmpty() || form.getStartsOn() == null
                ? ""
                : figures.nextCode(form.getCountry(), form.getStartsOn().getYear());
    }

    public List<FacilitatorRow> complete(String typed) {
        return choices.facilitators(typed);
    }

    public List<CohortPlanFigures.VersionRow> getVersions() {
        return choices.versions(form.getVersion());
    }

    public List<OrganisationRow> getHosts() {
        return choices.hosts(form.getHostId());
    }

    public int getMostSeats() {
        return CohortPlan.MOST_SEATS;
    }

    public CohortForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable FacilitatorRow getChoice() {
        return choice;
    }

    public void setChoice(@Nullable FacilitatorRow choice) {
        this.choice = choice;
    }
}
