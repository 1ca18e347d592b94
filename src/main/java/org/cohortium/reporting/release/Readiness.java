package org.cohortium.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What is still missing before a grant's figures are released: as things stand now, not when the draft was made. */
@ApplicationScoped
class Readiness {
    private static final String COUNTS = """
            with c as (
                select c.id, c.time_zone from allocation a join cohort c on c.id = a.cohort_id
                join release l on l.grant_id = a.grant_id where l.id = :id and c.state <> 'CANCELLED'),
            r as (
                select l.*, r.period_from, r.period_to, r.as_of, t.data_sha256
                from release l join report_run r on r.id = l.run_id
                join report_recipient t on t.run_id = l.run_id and t.number = l.recipient where l.id = :id)
            select
                (select count(*) from session s join c on c.id = s.cohort_id, r
                 where s.state = 'SCHEDULED' and (s.starts_at at time zone c.time_zone)::date <= r.period_to) as unmarked,
                (select count(*) from outcome o join enrolment e on e.id = o.enrolment_id join c on c.id = e.cohort_id
                 where o.state = 'PROPOSED') as unconfirmed,
                (select count(*) from indicator i join result x on x.id = i.result_id
                 join results_framework w on w.id = x.framework_id
                 join target t on t.indicator_id = i.id and t.dimensions = '{}', r
                 where w.grant_id = r.grant_id and i.measure is null and t.period_to <= r.period_to
                   and not exists (select from manual_value m where m.indicator_id = i.id and m.dimensions = '{}'
                                   and m.period_from = t.period_from and m.period_to = t.period_to)) as by_hand,
                (select count(*) from progress_update u, r
                 where u.grant_id = r.grant_id and u.period_to <= r.period_to and u.version > 0
                   and not exists (select from as_of.progress_update(r.as_of) known
                                   where known.id = u.id and known.state = 'APPROVED')) as unapproved,
                (select count(*) from r, reporting.converted(r.as_of, r.grant_id) x
                 where x.converted is null and x.spent_on <= r.period_to) as unconverted,
                (select count(*) from enrolment e join c on c.id = e.cohort_id join person p on p.id = e.person_id
                 where e.joined_on is not null and p.merged_into_id is null and (p.sex = 'UNKNOWN' or p.country_iso3 is null)
                   and not exists (select from person_erasure x where x.person_id = p.id)) as unknown,
                (select count(*) from report_change d, r where d.run_id = r.run_id and d.number = r.recipient
                 and d.causes @> '[{"cause": "UNEXPLAINED"}]' and r.explanation is null) as unexplained,
                (select count(*) from release later, r where later.grant_id = r.grant_id and later.released_at > r.compared_at) as overtaken,
                (select count(*) from r where not exists (
                    select from report_file f where f.run_id = r.run_id and f.grant_id = r.grant_id and f.release_id is null)) as unwritten""";

    private static final List<String> BLOCKING = List.of("unwritten", "overtaken", "unexplained");
    private static final List<String> TELLING =
            List.of("unmarked", "unconfirmed", "byHand", "unapproved", "unconverted", "unknown");

    private final Jdbi jdbi;

    @Inject
    Readiness(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What there is to be looked at, first what blocks; without what is in order. */
    List<ReadyItem> of(ReleaseView release) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("id", release.id())
                .map((row, context) -> {
                    List<ReadyItem> items = new ArrayList<>();
                    for (String key : BLOCKING) {
                        items.add(new ReadyItem(key, row.getInt(key), true));
                    }
                    for (String key : TELLING) {
                        String column = key.equals("byHand") ? "by_hand" : key;
                        items.add(new ReadyItem(key, row.getInt(column), false));
                    }
                    return items.stream().filter(item -> item.n() > 0).toList();
                })
                .one());
    }
}
