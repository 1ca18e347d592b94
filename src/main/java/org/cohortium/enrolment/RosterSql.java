package org.cohortium.enrolment;

import org.cohortium.database.Listing;
import org.cohortium.identity.Scope;

/** The statements behind {@link EnrolmentFigures}. */
final class RosterSql {
    /** In the order of nomination by id: it stays the same whatever is decided in between. */
    static final String WALK = "e.id";

    /** People in the cohort first, then those to decide on, those waiting by their place in the line, those gone. */
    static final String ORDER = """
            array_position(array['ACTIVE', 'ENROLLED', 'COMPLETED', 'NOMINATED', 'APPROVED', 'WAITLISTED',
                                 'WITHDRAWN', 'DROPPED', 'REJECTED'], e.state),
            case when e.state = 'WAITLISTED' then e.nominated_at end, lower(p.name), e.id""";

    private RosterSql() {}

    static String from(Scope scope, RosterQuery query) {
        return """
                from enrolment e
                join cohort c on c.id = e.cohort_id
                join person p on p.id = e.person_id
                where c.code = :cohort and %s%s%s""".formatted(
                        VisibleEnrolments.where(scope),
                        query.states().isEmpty() ? "" : " and e.state = any(:states)",
                        query.text() == null
                                ? ""
                                : " and strpos(lower(concat_ws(' ', p.name, p.latin_name, p.email)), lower(:text)) > 0");
    }

    static String count(String from) {
        return "select count(*) from (select 1 " + from + " limit " + (Listing.COUNTED + 1) + ") counted";
    }

    /** @param order what follows {@code order by} */
    static String rows(String from, String order) {
        return """
                with e as (
                    select e.*, p.name, p.latin_name, p.email, p.organisation_id, p.organisation_declared, p.job_title,
                           row_number() over (order by %2$s) as place
                    %1$s
                    order by %2$s offset :offset limit :limit)
                select e.id as enrolment_id, e.person_id, e.name, e.latin_name, e.email,
                       coalesce(o.translations -> :language ->> 'name', o.name, e.organisation_declared) as organisation,
                       o.id is not null as organisation_known, e.job_title, e.state, e.state_since, e.reason,
                       a.held as held_sessions, a.marked as marked_sessions, a.counted as counted_sessions,
                       a.there as attended_sessions,
                       coalesce(a.attended, 0) as attended_minutes, coalesce(a.expected, 0) as expected_minutes,
                       case when e.state = 'WAITLISTED' then
                           (select count(*) from enrolment w where w.cohort_id = e.cohort_id and w.state = 'WAITLISTED'
                            and (w.nominated_at, w.id) <= (e.nominated_at, e.id)) end as waiting_place,
                       d.decision, d.state as decision_state, e.version
                from e
                left join organisation o on o.id = e.organisation_id
                left join outcome d on d.enrolment_id = e.id
                cross join lateral (
                    select count(*) as held, count(m.mark) as marked,
                           count(*) filter (where m.mark <> 'EXCUSED') as counted,
                           count(*) filter (where m.mark in ('PRESENT', 'LATE')) as there,
                           sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes)
                               else 0 end) filter (where m.mark <> 'EXCUSED') as attended,
                           sum(s.minutes) filter (where m.mark <> 'EXCUSED') as expected
                    from session s left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
                    where s.cohort_id = e.cohort_id and s.state = 'HELD') a
                order by e.place
                """.formatted(from, order);
    }
}
