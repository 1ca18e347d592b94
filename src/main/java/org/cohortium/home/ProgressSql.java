package org.cohortium.home;

import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.Scope;

/** The statements behind {@link ProgressFigures}. */
final class ProgressSql {
    private static final String IN_TRAINING = """
            with places as (
                select d.day, c.id, c.capacity, count(e.id) as people
                from unnest(:days::date[]) d(day)
                join cohort c on c.state <> 'CANCELLED' and c.starts_on <= d.day and c.ends_on >= d.day and %s
                left join enrolment e on e.cohort_id = c.id and e.joined_on <= d.day
                     and (e.left_on is null or e.left_on >= d.day)
                group by d.day, c.id, c.capacity)
            select d.day, coalesce(sum(p.people), 0) as people, count(p.id) as cohorts, coalesce(sum(p.capacity), 0) as seats
            from unnest(:days::date[]) with ordinality d(day, place) left join places p on p.day = d.day
            group by d.day, d.place order by d.place""";
    private static final String ATTENDANCE = """
            select %1$s as cohort, date_trunc('week', s.starts_at at time zone c.time_zone)::date as week,
                   sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end)
                       as attended_minutes,
                   sum(s.minutes) as expected_minutes
            from cohort c
            join session s on s.cohort_id = c.id and s.state = 'HELD' and s.starts_at >= :from
            join attendance_mark m on m.session_id = s.id and m.mark <> 'EXCUSED'
            where c.state in ('RUNNING', 'ASSESSING') and %2$s
            group by 1, 2 order by 1, 2""";
    private static final String CERTIFIED = """
            select date_trunc('month', o.decided_at at time zone :zone)::date as month, count(*) as decided,
                   count(*) filter (where o.decision <> 'FAIL') as certified,
                   count(*) filter (where o.decision <> 'FAIL' and p.sex in ('FEMALE', 'MALE', 'OTHER')) as sex_known,
                   count(*) filter (where o.decision <> 'FAIL' and p.sex = 'FEMALE') as women
            from %1$s
            join outcome o on o.enrolment_id = e.id
            join person p on p.id = e.person_id
            where o.state = 'CONFIRMED' and o.decision in ('DISTINCTION', 'PASS', 'FAIL')
              and %2$s
            group by 1 order by 1""";

    private ProgressSql() {}

    static String inTraining(Scope scope) {
        return IN_TRAINING.formatted(VisibleCohorts.whole(scope));
    }

    static String attendance(Scope scope) {
        return ATTENDANCE.formatted(scope.everything() ? "''" : "c.code", VisibleCohorts.whole(scope));
    }

    static String certified(Scope scope) {
        return CERTIFIED.formatted(
                scope.everything() ? "enrolment e" : "cohort c join enrolment e on e.cohort_id = c.id",
                VisibleCohorts.whole(scope));
    }
}
