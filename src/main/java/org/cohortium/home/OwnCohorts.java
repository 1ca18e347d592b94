package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The cohorts the signed-in person takes part in themselves. */
@ApplicationScoped
public class OwnCohorts {
    private static final String OWN = """
            select e.id as enrolment_id, c.code, coalesce(cu.translations -> :language ->> 'title', cu.title) as title, c.state,
                   e.state as place, e.reason, c.starts_on, c.ends_on, coalesce(a.attended, 0) as attended_minutes,
                   coalesce(a.expected, 0) as expected_minutes, o.decision, o.deferred_until, t.number as certificate
            from enrolment e
            join cohort c on c.id = e.cohort_id
            join curriculum_version v on v.id = c.curriculum_version_id
            join curriculum cu on cu.id = v.curriculum_id
            left join outcome o on o.enrolment_id = e.id and o.state = 'CONFIRMED'
            left join certificate_now t on t.outcome_id = o.id and t.state = 'VALID'
            cross join lateral (
                select sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end)
                           filter (where m.mark <> 'EXCUSED') as attended,
                       sum(s.minutes) filter (where m.mark <> 'EXCUSED') as expected
                from attendance_mark m join session s on s.id = m.session_id and s.state = 'HELD'
                where m.enrolment_id = e.id) a
            where e.person_id = :person
            order by c.ends_on desc, c.code limit 100""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    OwnCohorts(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** Latest first; none for who takes part in nothing. */
    public List<OwnCohort> all(String language) {
        return jdbi.withHandle(handle -> handle.createQuery(OWN)
                .bind("language", language)
                .bindByType("person", user.scope().person(), Long.class)
                .map(ConstructorMapper.of(OwnCohort.class))
                .list());
    }
}
