package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** How far cohorts have come, limited to those whose people the signed-in person sees. */
@ApplicationScoped
public class CohortProgressFigures {
    private static final String PROGRESS = """
            with c as (select c.id, c.time_zone from cohort c where c.code = :code and %s)
            select s.sessions, s.held, s.ahead, s.open, e.seated, e.undecided, e.unconfirmed, e.confirmed
            from c
            cross join lateral (
                select count(*) as sessions, count(*) filter (where s.state = 'HELD') as held,
                       count(*) filter (where s.state = 'SCHEDULED' and s.starts_at > :now) as ahead,
                       coalesce(array_agg(s.number::integer order by s.number) filter (
                           where s.starts_at <= :now and (s.state = 'SCHEDULED' or exists (
                               select from enrolment e
                               where e.cohort_id = c.id and e.joined_on <= (s.starts_at at time zone c.time_zone)::date
                                 and (e.left_on is null or e.left_on >= (s.starts_at at time zone c.time_zone)::date)
                                 and not exists (select from attendance_mark m
                                                 where m.session_id = s.id and m.enrolment_id = e.id)))), '{}') as open
                from session s where s.cohort_id = c.id and s.state <> 'CANCELLED') s
            cross join lateral (
                select count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated,
                       count(*) filter (where e.state in ('NOMINATED', 'APPROVED', 'WAITLISTED')) as undecided,
                       coalesce(array_agg(p.name order by lower(p.name)) filter (
                           where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and o.state is distinct from 'CONFIRMED'), '{}')
                           as unconfirmed,
                       count(*) filter (where o.state = 'CONFIRMED') as confirmed
                from enrolment e join person p on p.id = e.person_id left join outcome o on o.enrolment_id = e.id
                where e.cohort_id = c.id) e""";

    private final Jdbi jdbi;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CohortProgressFigures(Jdbi jdbi, CurrentUser user, Clock clock) {
        this.jdbi = jdbi;
        this.user = user;
        this.clock = clock;
    }

    /** Empty if there is no such cohort whose people may be seen. */
    public Optional<CohortProgress> of(String code) {
        String sql = PROGRESS.formatted(VisibleCohorts.whole(user.scope()));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("code", code)
                .bind("now", clock.instant())
                .map(ConstructorMapper.of(CohortProgress.class))
                .findOne());
    }
}
