package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Where people stand against the certification rule, limited to cohorts the signed-in person sees whole. */
@ApplicationScoped
public class StandingFigures {
    private static final String STANDINGS = """
            select e.id as enrolment_id, p.name, p.latin_name,
                   coalesce(a.attended, 0) as attended_minutes, coalesce(a.expected, 0) as expected_minutes, a.unmarked,
                   t.score, t.missing, t.failed as failed_required,
                   r.min_attendance, r.min_score, r.distinction_score,
                   o.id as outcome_id, o.decision, o.state, o.reason, o.decision_note, o.deferred_until
            from enrolment e
            join cohort c on c.id = e.cohort_id
            join person p on p.id = e.person_id
            join certification_rule r on r.curriculum_version_id = c.curriculum_version_id
            left join outcome o on o.enrolment_id = e.id
            cross join lateral (
                select sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end)
                           filter (where m.mark <> 'EXCUSED') as attended,
                       sum(s.minutes) filter (where m.mark <> 'EXCUSED') as expected,
                       count(*) filter (where m.mark is null) as unmarked
                from session s left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
                where s.cohort_id = c.id and s.state = 'HELD'
                  and e.joined_on <= (s.starts_at at time zone c.time_zone)::date
                  and (e.left_on is null or e.left_on >= (s.starts_at at time zone c.time_zone)::date)) a
            cross join lateral (
                select sum(b.weight * b.best / b.max_points) / nullif(sum(b.weight) filter (where b.best is not null), 0) as score,
                       count(*) filter (where b.best is null and (b.weight > 0 or b.must_pass)) as missing,
                       count(*) filter (where b.must_pass and b.best < b.pass_points) as failed
                from (select x.weight, x.max_points, x.must_pass, x.pass_points,
                             (select max(k.points) from score k where k.enrolment_id = e.id and k.assessment_id = x.id) as best
                      from assessment x where x.curriculum_version_id = c.curriculum_version_id) b) t
            where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and %s and %s""";

    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected StandingFigures() {}

    @Inject
    public StandingFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** Whether the signed-in person sees the whole cohort, everybody in it included. */
    public boolean sees(String cohort) {
        return reaches(cohort, user.scope());
    }

    /** Everybody with a seat in the cohort, by name; none if the cohort is not to be seen. */
    public List<StandingRow> ofCohort(String cohort) {
        return rows("c.code = :wanted order by lower(p.name), e.id", cohort, user.scope());
    }

    /** One person's standing, if it lies in the scope. */
    Optional<StandingRow> of(long enrolmentId, Scope scope) {
        return rows("e.id = :wanted", enrolmentId, scope).stream().findFirst();
    }

    boolean reaches(String cohort, Scope scope) {
        String sql = "select exists (select from cohort c where c.code = :wanted and %s)"
                .formatted(VisibleCohorts.whole(scope));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("wanted", cohort)
                .mapTo(Boolean.class)
                .one());
    }

    private List<StandingRow> rows(String condition, Object wanted, Scope scope) {
        String sql = STANDINGS.formatted(VisibleCohorts.whole(scope), condition);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("wanted", wanted)
                .map(ConstructorMapper.of(StandingRow.class))
                .list());
    }
}
