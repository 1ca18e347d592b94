package org.cohortium.enrolment;

import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.Scope;

/**
 * The rule which enrolments a person sees, as a condition on an enrolment {@code e} of person {@code p} in cohort
 * {@code c}: all of a cohort they host or teach, their own staff wherever they attend, and themselves. It needs the
 * parameters that {@link VisibleCohorts#bind} sets.
 */
public final class VisibleEnrolments {
    private VisibleEnrolments() {}

    public static String where(Scope scope) {
        return scope.everything()
                ? "true"
                : "(" + VisibleCohorts.whole(scope) + " or p.organisation_id = any(:organisations) or p.id = :person)";
    }
}
