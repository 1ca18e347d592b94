package org.cohortium.cohort;

/**
 * What the measures count, as SQL on the tables as they stand: for lists, which are read set by set. It counts as the
 * facts of a report with the same last day do, which a test holds it to. Every part is about a cohort {@code c} and needs
 * the parameter {@code today}, the last day that counts.
 */
public final class Counting {
    /**
     * Whether the person of an enrolment {@code e} is certified: completed, and confirmed as passed on a score that
     * counts. Who was scored has started, on that day at the latest.
     */
    public static final String CERTIFIED = """
            c.state <> 'CANCELLED' and e.state = 'COMPLETED' and (e.state_since at time zone c.time_zone)::date <= :today
            and exists (select from outcome ruled where ruled.enrolment_id = e.id and ruled.state = 'CONFIRMED'
                        and ruled.decision in ('PASS', 'DISTINCTION')
                        and (ruled.decided_at at time zone c.time_zone)::date <= :today)
            and exists (select from score scored join assessment a on a.id = scored.assessment_id
                        where scored.enrolment_id = e.id and a.weight > 0 and scored.scored_on <= :today)""";

    /** Joins, to an enrolment {@code e}, whom its person has been merged into, if anybody. */
    public static final String MERGED =
            "left join person merged on merged.id = e.person_id and merged.merged_into_id is not null";

    /** The person of an enrolment, the same in all their records; after {@link #MERGED}. */
    public static final String PERSON = "coalesce(merged.merged_into_id, e.person_id)";

    /** Minutes that a mark {@code m} in a session {@code s} credits. */
    public static final String CREDITED =
            "case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end";

    /**
     * Select of {@code attended} and {@code expected} minutes of the cohort, in sessions held between joining and leaving;
     * null where nothing was marked. {@code offset 0} has a session's day worked out once, not for each mark.
     */
    public static final String MINUTES = """
            select sum(%s) as attended, sum(s.minutes) as expected
            from (
                select s.id, s.minutes, (s.starts_at at time zone c.time_zone)::date as day
                from session s where s.cohort_id = c.id and s.state = 'HELD' and c.state <> 'CANCELLED' offset 0) s
            join attendance_mark m on m.session_id = s.id and m.mark <> 'EXCUSED'
            join enrolment e on e.id = m.enrolment_id and e.cohort_id = c.id
            where e.joined_on <= s.day and s.day <= least(coalesce(e.left_on, :today), :today)""".formatted(CREDITED);

    private Counting() {}
}
