package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What was changed of cohorts and their sessions, and why, limited to what the signed-in person may see. */
@ApplicationScoped
public class CohortHistoryFigures {
    private static final String CHANGES = """
            with c as (select c.id from cohort c where c.code = :code and %s),
            versions as (
                select h.state, h.sys_from, h.sys_by, h.sys_why from c join cohort h on h.id = c.id
                union all
                select h.state, h.sys_from, h.sys_by, h.sys_why from c join history.cohort h on h.id = c.id),
            cohort_steps as (select *, lag(state) over (order by sys_from) as before from versions),
            session_versions as (
                select s.id, s.number, s.state, s.starts_at, s.minutes, s.sys_from, s.sys_by, s.sys_why
                from c join session s on s.cohort_id = c.id
                union all
                select s.id, s.number, s.state, s.starts_at, s.minutes, s.sys_from, s.sys_by, s.sys_why
                from c join history.session s on s.cohort_id = c.id),
            session_steps as (
                select *, lag(state) over own as before, lag(starts_at) over own as began, lag(minutes) over own as lasted
                from session_versions window own as (partition by id order by sys_from)),
            changes as (
                select case when before is null then 'PLANNED' when before <> state then 'STEP' else 'CHANGED' end as kind,
                       case when before <> state then state end as state, null::integer as number, sys_from, sys_by, sys_why
                from cohort_steps
                union all
                select case when before is null then 'SESSIONS_ADDED'
                            when before <> state then 'SESSIONS_CANCELLED'
                            when began <> starts_at or lasted <> minutes then 'SESSIONS_MOVED'
                            else 'SESSIONS_CHANGED' end, null, number, sys_from, sys_by, sys_why
                from session_steps where state <> 'HELD')
            select k.kind, k.state, count(*) as n, coalesce(min(k.number), 0) as number, k.sys_from as at,
                   min(u.display_name) as actor, k.sys_why as reason
            from changes k
            left join app_user u on k.sys_by in ('user:' || u.id, 'system for user:' || u.id, u.username)
            group by k.kind, k.state, k.sys_from, k.sys_by, k.sys_why
            order by k.sys_from desc, k.kind limit :limit""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public CohortHistoryFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** The latest first; what was done to several sessions at once stands together. */
    public List<CohortChange> latest(String code, int limit) {
        String sql = CHANGES.formatted(VisibleCohorts.whole(user.scope()));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("code", code)
                .bind("limit", limit)
                .map(ConstructorMapper.of(CohortChange.class))
                .list());
    }
}
