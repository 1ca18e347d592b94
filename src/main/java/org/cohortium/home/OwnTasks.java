package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** What lies before the signed-in person in the cohorts they have a seat in: sessions and assessments. */
@ApplicationScoped
public class OwnTasks {
    private static final String SESSIONS = """
            select c.code as cohort, s.number, coalesce(mo.translations -> :language ->> 'title', s.title) as title,
                   s.starts_at, s.minutes, s.mode, s.place, c.time_zone as zone
            from enrolment e
            join cohort c on c.id = e.cohort_id
            join session s on s.cohort_id = c.id
            left join module mo on mo.id = s.module_id
            where e.person_id = :person and e.state in ('ENROLLED', 'ACTIVE') and c.state <> 'CANCELLED'
              and s.state = 'SCHEDULED' and s.starts_at + make_interval(mins => s.minutes) > :now
            order by s.starts_at, c.code limit :limit""";
    private static final String ASSESSMENTS = """
            select e.id as enrolment_id, coalesce(a.translations -> :language ->> 'title', a.title) as title,
                   a.must_pass, a.weight > 0 as counts, a.max_points, a.pass_points,
                   (select max(k.points) from score k where k.enrolment_id = e.id and k.assessment_id = a.id) as best,
                   (select w.id from submission w where w.enrolment_id = e.id and w.assessment_id = a.id and w.state = 'SETTLED'
                    order by w.attempt desc limit 1) as work_id
            from enrolment e
            join cohort c on c.id = e.cohort_id
            join assessment a on a.curriculum_version_id = c.curriculum_version_id
            where e.person_id = :person and e.state in ('ENROLLED', 'ACTIVE')
            order by e.id, a.position""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    OwnTasks(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** Sessions that are not over, the next first. */
    public List<OwnSession> sessions(Instant now, String language, int limit) {
        return jdbi.withHandle(handle -> own(handle.createQuery(SESSIONS), language)
                .bind("now", now)
                .bind("limit", limit)
                .map(ConstructorMapper.of(OwnSession.class))
                .list());
    }

    /** By cohort, in the order of the curriculum. */
    public List<OwnAssessment> assessments(String language) {
        return jdbi.withHandle(handle -> own(handle.createQuery(ASSESSMENTS), language)
                .map(ConstructorMapper.of(OwnAssessment.class))
                .list());
    }

    private Query own(Query query, String language) {
        return query.bind("language", language)
                .bindByType("person", user.scope().person(), Long.class);
    }
}
