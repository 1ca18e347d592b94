package org.cohortium.cohort;

import org.cohortium.identity.Scope;
import org.jdbi.v3.core.statement.Query;

/**
 * The rule which cohorts a person sees, as a condition on a cohort {@code c}: every one for administrators and auditors,
 * hosted ones for coordinators, assigned ones for facilitators, their own for participants, none for donors.
 */
public final class VisibleCohorts {
    private static final String HOSTED_OR_TAUGHT = """
            select hosted.id from cohort hosted where hosted.host_organisation_id = any(:organisations)
            union all select f.cohort_id from cohort_facilitator f where f.user_id = :facilitator""";
    private static final String ATTENDED = """

            union all select mine.cohort_id from enrolment mine where mine.person_id = :person""";

    private VisibleCohorts() {}

    /** The condition; it needs the parameters that {@link #bind} sets. A union, so that each part uses its index. */
    public static String where(Scope scope) {
        return scope.everything() ? "true" : "c.id in (" + HOSTED_OR_TAUGHT + ATTENDED + ")";
    }

    /** The same without participants: those who see the whole cohort, everybody in it included. */
    public static String whole(Scope scope) {
        return scope.everything() ? "true" : "c.id in (" + HOSTED_OR_TAUGHT + ")";
    }

    /** Sets the parameters of conditions made from a scope: organisations, facilitator, person. */
    public static Query bind(Query query, Scope scope) {
        return query.bindArray("organisations", Long.class, scope.organisations())
                .bindByType("facilitator", scope.facilitator(), Long.class)
                .bindByType("person", scope.person(), Long.class);
    }
}
