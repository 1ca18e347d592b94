package org.cohortium.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cohorts and who facilitates them. */
final class CohortRows {
    private static final Rows.Tracked COHORT = new Rows.Tracked(
            "cohort",
            "id, code, curriculum_version_id, host_organisation_id, country_iso3, language, time_zone, starts_on, ends_on,"
                    + " capacity, state, version");
    private static final int PLANNED_BEFORE = 120;
    private static final int CLOSED_AFTER = 35;

    private final Basis basis;
    private final CohortPlans plans;

    CohortRows(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
    }

    void write(Rows rows) {
        rows.versioned(COHORT, cohorts(), this::states, CohortRows::cells);
        rows.unchanged(
                "cohort_facilitator",
                "cohort_id, user_id",
                table -> cohorts()
                        .forEach(cohort -> cohort.facilitators().forEach(facilitator -> {
                            table.number(cohort.id()).number(facilitator.id());
                            Rows.stamp(table, states(cohort).get(0));
                            table.end();
                        })));
    }

    /** In the order of their ids. */
    private Stream<CohortPlan> cohorts() {
        return IntStream.range(0, plans.count()).mapToObj(plans::get);
    }

    private List<Change> states(CohortPlan cohort) {
        var states = new ArrayList<Change>();
        var opened = cohort.start().minusDays(Rosters.NOMINATIONS_OPEN + 2L);
        states.add(change(cohort, "PLANNED", planned(cohort)));
        states.add(change(cohort, "ENROLLING", opened));
        if (cohort.isCancelled()) {
            states.add(change(cohort, "CANCELLED", cohort.cancelledOn()));
        } else {
            states.add(change(cohort, "RUNNING", cohort.start()));
            states.add(change(cohort, "ASSESSING", cohort.end().plusDays(1)));
            states.add(change(cohort, "CLOSED", cohort.end().plusDays(CLOSED_AFTER)));
        }
        states.removeIf(change -> !basis.days().isKnown(change.at()));
        return states;
    }

    private LocalDate planned(CohortPlan cohort) {
        var early = cohort.start().minusDays(PLANNED_BEFORE);
        var latest = basis.days().day(-3);
        return early.isAfter(latest) ? latest : early;
    }

    private static Change change(CohortPlan cohort, String state, LocalDate day) {
        var by = state.equals("PLANNED") || state.equals("CANCELLED")
                ? "admin"
                : cohort.coordinator().username();
        var why = state.equals("CANCELLED") ? "Too few seats could be funded after the budget review" : null;
        return new Change(state, Days.at(day, 7, 30, cohort.country().zone()), by, why);
    }

    private static void cells(RowWriter row, CohortPlan cohort, Change state, int number) {
        row.number(cohort.id()).text(cohort.code()).number(cohort.curriculum().id());
        row.number(cohort.host().id()).text(cohort.country().iso3()).text(cohort.language());
        row.text(cohort.country().zone().getId()).day(cohort.start()).day(cohort.end());
        row.number(cohort.seats().capacity()).text(state.to()).number(number);
    }
}
