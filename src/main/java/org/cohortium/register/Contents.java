package org.cohortium.register;

import java.util.List;
import java.util.Map;
import org.cohortium.certification.OutcomeDecision;

/**
 * What goes into a register workbook, as known at its instant.
 *
 * @param rulings what the certification rule says, by enrolment; who has no seat any more has none
 */
record Contents(
        RegisterCohort cohort,
        List<RegisterPerson> people,
        List<RegisterSession> sessions,
        List<RegisterAssessment> assessments,
        Values values,
        Map<Long, OutcomeDecision> rulings) {}
