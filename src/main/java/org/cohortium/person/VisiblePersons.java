package org.cohortium.person;

import org.cohortium.identity.Scope;
import org.jdbi.v3.core.statement.Query;

/**
 * The rule which persons somebody sees, as a condition on a person {@code p}: their own staff, everybody in cohorts they
 * host or teach, and themselves.
 */
final class VisiblePersons {
    private VisiblePersons() {}

    /** The condition; it needs the parameters that {@link #bind} sets. A union, so that each part uses its index. */
    static String where(Scope scope) {
        return where(scope, "p");
    }

    /** The same of a person under another alias. */
    static String where(Scope scope, String person) {
        return scope.everything() ? "true" : person + """
                  .id in (
                      select s.id from person s where s.organisation_id = any(:organisations)
                      union all select e.person_id from cohort c join enrolment e on e.cohort_id = c.id
                          where c.host_organisation_id = any(:organisations)
                      union all select e.person_id from cohort_facilitator f join enrolment e on e.cohort_id = f.cohort_id
                          where f.user_id = :facilitator
                      union all select :person)""";
    }

    /**
     * The rule in which cohorts a visible person is seen, as a condition on an enrolment of {@code p} in cohort
     * {@code c}: own staff and oneself everywhere, others only in cohorts one hosts or teaches.
     */
    static String enrolments(Scope scope) {
        return scope.everything() ? "true" : """
                  (p.organisation_id = any(:organisations) or p.id = :person
                   or c.host_organisation_id = any(:organisations)
                   or exists (select from cohort_facilitator f where f.cohort_id = c.id and f.user_id = :facilitator))""";
    }

    static Query bind(Query query, Scope scope) {
        return query.bindArray("organisations", Long.class, scope.organisations())
                .bindByType("facilitator", scope.facilitator(), Long.class)
                .bindByType("person", scope.person(), Long.class);
    }
}
