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

    private ProgressSql() {}

    static String inTraining(Scope scope) {
        return IN_TRAINING.formatted(VisibleCohorts.whole(scope));
    }
}
