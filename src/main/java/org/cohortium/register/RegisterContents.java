package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.certification.StandingFigures;
import org.cohortium.certification.StandingRow;

/** Gathers what goes into a register workbook. What the rule says is as of now: it decides nothing. */
@ApplicationScoped
class RegisterContents {
    private final RegisterFigures figures;
    private final RegisterValues values;
    private final StandingFigures standings;

    @Inject
    RegisterContents(RegisterFigures figures, RegisterValues values, StandingFigures standings) {
        this.figures = figures;
        this.values = values;
        this.standings = standings;
    }

    Contents gather(RegisterCohort cohort, Instant at) {
        String language = cohort.written().tag();
        return new Contents(
                cohort,
                figures.people(cohort.id(), at, language),
                figures.sessions(cohort.id(), at, language),
                figures.assessments(cohort.id(), at, language),
                values.asOf(cohort.id(), at),
                rulings(cohort.code()));
    }

    private Map<Long, OutcomeDecision> rulings(String cohort) {
        return standings.ofCohort(cohort).stream()
                .collect(Collectors.toMap(StandingRow::enrolmentId, StandingRow::ruling));
    }
}
