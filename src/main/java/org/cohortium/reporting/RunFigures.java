package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** How runs stand: for everybody those they asked for, for who sees everything all. */
@ApplicationScoped
public class RunFigures {
    private static final String RUNS = """
            select r.id, r.report, r.definition_version, r.period_from as "from", r.period_to as "to", r.as_of, u.display_name as requested_by,
                   r.requested_at, r.worked_out_at, r.finished_at, r.state, r.failure, n.total, n.published, n.skipped, n.failed, n.lately,
                   n.rows, f.bytes
            from report_run r
            left join app_user u on u.id = r.requested_by
            cross join lateral (
                select count(*) as total, count(*) filter (where state = 'PUBLISHED') as published,
                       count(*) filter (where state = 'SKIPPED') as skipped, count(*) filter (where state = 'FAILED') as failed,
                       count(*) filter (where finished_at >= r.worked_out_at) as lately,
                       coalesce(sum(row_count), 0) as rows
                from report_recipient where run_id = r.id) n
            cross join lateral (select coalesce(sum(bytes), 0) as bytes from report_file where run_id = r.id and release_id is null) f
            where (:everything or r.requested_by = :user) and %s""";
    private static final String RECIPIENTS = """
            select t.number, coalesce(g.code, o.code) as code, o.country_iso3 as country, t.state, t.reason, t.row_count as rows,
                   coalesce(g.translations -> :language ->> 'title', g.title, o.translations -> :language ->> 'name', o.name) as name,
                   f.id as file, f.name as file_name, f.bytes, encode(f.sha256, 'hex') as sha256,
                   l.id as release, l.state as release_state
            from report_recipient t
            join organisation o on o.id = t.organisation_id
            left join grant_award g on g.id = t.grant_id
            left join report_file f on f.run_id = t.run_id and f.recipient_id = t.organisation_id
                and f.grant_id is not distinct from t.grant_id and f.release_id is null
            left join release l on l.run_id = t.run_id and l.recipient = t.number
            where t.run_id = :id
            order by t.number""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    RunFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** The latest first. */
    public List<RunView> latest(int limit) {
        return jdbi.withHandle(handle -> scoped(
                        handle.createQuery(RUNS.formatted("true order by r.requested_at desc, r.id limit :limit")))
                .bind("limit", limit)
                .map(ConstructorMapper.of(RunView.class))
                .list());
    }

    /** @throws NoSuchThing if there is none, or it is somebody else's */
    public RunView run(UUID id) {
        return jdbi.withHandle(handle -> scoped(handle.createQuery(RUNS.formatted("r.id = :id")))
                .bind("id", id)
                .map(ConstructorMapper.of(RunView.class))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("report run", id)));
    }

    /**
     * Its recipients in their order.
     *
     * @throws NoSuchThing if there is no such run, or it is somebody else's
     */
    public List<RecipientView> recipients(UUID id, String language) {
        run(id);
        return jdbi.withHandle(handle -> handle.createQuery(RECIPIENTS)
                .bind("id", id)
                .bind("language", language)
                .map(ConstructorMapper.of(RecipientView.class))
                .list());
    }

    private Query scoped(Query query) {
        return query.bind("everything", user.scope().everything()).bind("user", user.userId());
    }
}
