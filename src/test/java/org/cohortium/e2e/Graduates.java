package org.cohortium.e2e;

/**
 * A cohort of the Kenyan ministry whose people all have a confirmed outcome and no certificate, put into a server's
 * database as its owner.
 */
public final class Graduates {
    private static final String COHORT = """
        insert into cohortium.cohort (code, curriculum_version_id, host_organisation_id, country_iso3, language, time_zone,
                                      starts_on, ends_on, capacity, state)
        select '%s', curriculum_version_id, host_organisation_id, country_iso3, language, time_zone, date '2026-01-12',
               date '2026-04-24', %d, 'CLOSED'
        from cohortium.cohort where code = 'KEN-2026-01'\
        """;
    private static final String PEOPLE = """
        with p as (
            insert into cohortium.person (name, country_iso3)
            select 'Graduate ' || n, 'KEN' from generate_series(1, %2$d) n returning id),
        e as (
            insert into cohortium.enrolment (cohort_id, person_id, state, state_since, nominated_at, joined_on)
            select c.id, p.id, 'COMPLETED', now(), now(), c.starts_on
            from p, cohortium.cohort c where c.code = '%1$s' returning id)
        insert into cohortium.outcome (enrolment_id, decision, state, proposed_by, proposed_at, decided_by, decided_at)
        select e.id, case when e.id %% 3 = 0 then 'DISTINCTION' else 'PASS' end, 'CONFIRMED', f.id, now(), k.id, now()
        from e, cohortium.app_user f, cohortium.app_user k
        where f.username = 'facilitator.ken' and k.username = 'coordinator.ken'\
        """;

    private Graduates() {}

    /** Those of a new cohort. */
    public static void of(String cohort, int people, Database database) {
        database.change(COHORT.formatted(cohort, people));
        database.change(PEOPLE.formatted(cohort, people));
    }
}
