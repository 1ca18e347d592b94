package org.cohortium.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Enrolments with every state they went through. */
final class EnrolmentRows {
    private static final Rows.Tracked ENROLMENT = new Rows.Tracked(
            "enrolment",
            "id, cohort_id, person_id, state, state_since, reason, nominated_at, nominating_organisation_id, joined_on,"
                    + " left_on, version");

    private final CohortPlans plans;
    private final Rosters rosters;
    private final Rulings rulings;

    EnrolmentRows(Basis basis, CohortPlans plans) {
        this.plans = plans;
        this.rosters = new Rosters(basis);
        this.rulings = new Rulings(basis);
    }

    void write(Rows rows) {
        rows.versioned(ENROLMENT, participations(), this::states, EnrolmentRows::cells);
    }

    private Stream<Participation> participations() {
        return IntStream.range(0, plans.count()).mapToObj(plans::get).flatMap(cohort -> rosters.of(cohort).stream());
    }

    /** What the roster knows, and the completion that follows from a confirmed outcome. */
    private List<Step> states(Participation participation) {
        var outcome = rulings.of(participation);
        var last = outcome.isEmpty() ? null : outcome.get(outcome.size() - 1);
        if (last == null || !last.isCompletion()) {
            return participation.steps();
        }
        var steps = new ArrayList<>(participation.steps());
        steps.add(new Step(
                "COMPLETED", last.at(), last.by(), null, participation.last().joinedOn(), null));
        return steps;
    }

    private static void cells(RowWriter row, Participation participation, Step step, int number) {
        var cohort = participation.cohort();
        row.number(participation.enrolmentId()).number(cohort.id()).number(participation.person() + 1L);
        row.text(step.state()).at(step.at()).text(step.why());
        row.at(participation.steps().get(0).at()).number(cohort.host().id());
        row.day(step.joinedOn()).day(step.leftOn()).number(number);
    }
}
