package org.cohortium.intake;

import java.util.List;
import org.cohortium.enrolment.Enrolment;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row when it was to be taken in.
 *
 * @param person null where it was not taken in
 * @param enrolment the new nomination; null where none was made
 * @param problems why it was not taken in after all
 */
record AppliedRow(
        int row,
        Verdict verdict,
        @Nullable Long person,
        @Nullable Long enrolment,
        List<Problem> problems) {
    static AppliedRow taken(ToApply row, Enrolment enrolment, boolean newPerson) {
        Verdict verdict = newPerson ? Verdict.NEW_PERSON : Verdict.KNOWN_PERSON;
        return new AppliedRow(row.row(), verdict, enrolment.person().id(), enrolment.id(), List.of());
    }

    /** Somebody nominated them since the row was judged. */
    static AppliedRow already(ToApply row, long person) {
        return new AppliedRow(row.row(), Verdict.ALREADY_NOMINATED, person, null, List.of());
    }

    /** The cohort was closed since the row was judged. */
    static AppliedRow closed(ToApply row) {
        String cohort = row.candidate().nomination().cohort();
        Problem problem = Problem.of(Field.COHORT, cohort, "cohort.closed");
        return new AppliedRow(row.row(), Verdict.REJECTED, null, null, List.of(problem));
    }
}
