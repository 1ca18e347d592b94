package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What waits for a coordinator or an administrator: one statement a kind of work, within what they may change. */
@ApplicationScoped
public class WaitingFigures {
    private static final String NOMINATIONS = """
            with seats as (
                select c.code, c.starts_on, c.capacity,
                       count(*) filter (where e.state = 'NOMINATED') as nominated,
                       count(*) filter (where e.state = 'WAITLISTED') as waiting,
                       count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated
                from cohort c join enrolment e on e.cohort_id = c.id
                where c.state in ('PLANNED', 'ENROLLING', 'RUNNING') and %s
                group by c.id, c.code, c.starts_on, c.capacity)
            select coalesce(sum(s.nominated), 0) as to_decide, count(*) filter (where s.nominated > 0) as cohorts,
                   f.code as next, f.starts_on as next_starts_on, coalesce(f.capacity, 0) as next_capacity,
                   coalesce(f.seated, 0) as next_seated, coalesce(f.nominated, 0) as next_to_decide,
                   coalesce(sum(least(s.waiting, s.capacity - s.seated)) filter (where s.capacity > s.seated), 0) as seatable,
                   count(*) filter (where s.waiting > 0 and s.capacity > s.seated) as seatable_cohorts,
                   (array_agg(s.code order by s.starts_on, s.code)
                        filter (where s.waiting > 0 and s.capacity > s.seated))[1] as next_seatable
            from (select 1) one
            left join seats s on true
            left join lateral (
                select * from seats where nominated > 0 order by starts_on, code limit 1) f on true
            group by f.code, f.starts_on, f.capacity, f.seated, f.nominated""";
    private static final String LISTS = """
            select u.lists, u.id::text as latest, u.file_name, coalesce(u.row_count, 0) as rows,
                   (select count(*) from intake_row r where r.upload_id = u.id and r.verdict = 'REJECTED') as rejected
            from (select 1) one
            left join (
                select count(*) over () as lists, id, file_name, row_count from intake_upload u
                where state = 'TO_REVIEW' and source <> 'API' and (row_count = 0 or exists (
                        select from intake_row r where r.upload_id = u.id
                            and (r.verdict = 'REJECTED' or r.verdict in ('NEW_PERSON', 'KNOWN_PERSON') and r.applied_at is null)))
                    and (:everything or uploaded_by = :user or organisation_id = any(:organisations))
                order by created_at desc limit 1) u on true""";

    private static final String OUTCOMES = """
            select count(*) as outcomes, count(distinct c.id) as cohorts,
                   (array_agg(c.code order by c.ends_on, c.code))[1] as next,
                   count(*) filter (where o.departs_from_rule) as departing
            from outcome o
            join enrolment e on e.id = o.enrolment_id
            join cohort c on c.id = e.cohort_id
            where o.state = 'PROPOSED' and o.proposed_by <> :user and %s""";

    private static final String APPEALS = """
            select count(*) as appeals, count(distinct c.id) as cohorts, (array_agg(c.code order by a.filed_at, a.id))[1] as next
            from outcome_appeal a
            join outcome o on o.id = a.outcome_id
            join enrolment e on e.id = o.enrolment_id
            join cohort c on c.id = e.cohort_id
            where a.state = 'OPEN' and o.proposed_by <> :user and o.decided_by is distinct from :user
              and (:everything or c.host_organisation_id = any (:organisations))""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public WaitingFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** @throws org.cohortium.identity.NotAllowed for those who decide on nobody */
    public NominationsWaiting nominations() {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(
                        handle.createQuery(NOMINATIONS.formatted(VisibleCohorts.whole(scope))), scope)
                .map(ConstructorMapper.of(NominationsWaiting.class))
                .one());
    }

    /** @throws org.cohortium.identity.NotAllowed for those who upload no lists */
    public ListsWaiting lists() {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        return jdbi.withHandle(handle -> handle.createQuery(LISTS)
                .bind("everything", scope.everything())
                .bind("user", user.userId())
                .bindArray("organisations", Long.class, scope.organisations())
                .map(ConstructorMapper.of(ListsWaiting.class))
                .one());
    }

    /** @throws org.cohortium.identity.NotAllowed for those who decide on no appeals */
    public AppealsWaiting appeals() {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        return jdbi.withHandle(handle -> handle.createQuery(APPEALS)
                .bind("user", user.userId())
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .map(ConstructorMapper.of(AppealsWaiting.class))
                .one());
    }

    /** @throws org.cohortium.identity.NotAllowed for those who confirm nothing */
    public OutcomesWaiting outcomes() {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(
                        handle.createQuery(OUTCOMES.formatted(VisibleCohorts.whole(scope))), scope)
                .bind("user", user.userId())
                .map(ConstructorMapper.of(OutcomesWaiting.class))
                .one());
    }
}
