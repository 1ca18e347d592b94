package org.cohortium.certification;

/**
 * The statement behind {@link StandingFigures}: each person with a seat, what the certification rule looks at, what is
 * still to come, and the decision so far. Two conditions are to be put in: who may see, and which are wanted.
 */
final class StandingSql {
    static final String STANDINGS = """
            select e.id as enrolment_id, c.code as cohort, p.id as person_id, p.name, p.latin_name,
                   (select count(*) from submission w where w.enrolment_id = e.id and w.state in ('SECOND_DUE', 'DISPUTED')) as unsettled,
                   coalesce(a.attended, 0) as attended_minutes, coalesce(a.expected, 0) as expected_minutes, a.unmarked,
                   t.score, t.missing, t.failed as failed_required,
                   r.min_attendance, r.min_score, r.distinction_score,
                   a.counted as counted_sessions, a.sessions_ahead, coalesce(a.minutes_ahead, 0) as minutes_ahead,
                   coalesce(t.scored_weight, 0) as scored_weight, coalesce(t.missing_weight, 0) as missing_weight,
                   o.id as outcome_id, o.decision, o.state, o.reason, o.departs_from_rule as departs, o.decision_note,
                   o.deferred_until, o.proposed_by, b.display_name as proposer, o.proposed_at,
                   d.display_name as decider, o.decided_at, z.number as certificate, z.state as certificate_state
            from enrolment e
            join cohort c on c.id = e.cohort_id
            join person p on p.id = e.person_id
            join certification_rule r on r.curriculum_version_id = c.curriculum_version_id
            left join outcome o on o.enrolment_id = e.id
            left join app_user b on b.id = o.proposed_by
            left join app_user d on d.id = o.decided_by
            left join certificate_now z on z.outcome_id = o.id
            cross join lateral (
                select sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end)
                           filter (where m.mark <> 'EXCUSED') as attended,
                       sum(s.minutes) filter (where m.mark <> 'EXCUSED') as expected,
                       count(*) filter (where m.mark <> 'EXCUSED') as counted,
                       count(*) filter (where s.state = 'HELD' and m.mark is null) as unmarked,
                       count(*) filter (where s.state = 'SCHEDULED' and m.mark is null) as sessions_ahead,
                       sum(s.minutes) filter (where s.state = 'SCHEDULED' and m.mark is null) as minutes_ahead
                from session s left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
                where s.cohort_id = c.id and s.state <> 'CANCELLED'
                  and e.joined_on <= (s.starts_at at time zone c.time_zone)::date
                  and (e.left_on is null or e.left_on >= (s.starts_at at time zone c.time_zone)::date)) a
            cross join lateral (
                select sum(b.weight * b.best / b.max_points) / nullif(sum(b.weight) filter (where b.best is not null), 0) as score,
                       count(*) filter (where b.best is null and (b.weight > 0 or b.must_pass)) as missing,
                       count(*) filter (where b.must_pass and b.best < b.pass_points) as failed,
                       sum(b.weight) filter (where b.best is not null) as scored_weight,
                       sum(b.weight) filter (where b.best is null) as missing_weight
                from (select x.weight, x.max_points, x.must_pass, x.pass_points,
                             (select max(k.points) from score k where k.enrolment_id = e.id and k.assessment_id = x.id) as best
                      from assessment x where x.curriculum_version_id = c.curriculum_version_id) b) t
            where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and %s and %s""";

    private StandingSql() {}
}
