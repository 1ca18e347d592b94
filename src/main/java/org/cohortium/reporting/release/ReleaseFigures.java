package org.cohortium.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Releases: for who sees everything all there are, for donors those of their grants that are released. */
@ApplicationScoped
public class ReleaseFigures {
    private static final String RELEASES = """
            select l.id, g.code as "grant", coalesce(g.translations -> :language ->> 'title', g.title) as title, l.state, l.number,
                   r.period_from as "from", r.period_to as "to", r.as_of, l.run_id as run, l.recipient, b.number as compared_with,
                   case when :everything then l.prepared_by end as prepared_by_id,
                   case when :everything then p.display_name end as prepared_by, l.explanation,
                   case when :everything then a.display_name end as approved_by, l.approved_at,
                   case when :everything then x.display_name end as released_by, l.released_at,
                   case when :everything then q.display_name end as returned_by, l.returned_at,
                   case when :everything then l.reason end as reason,
                   f.id as file, f.bytes, encode(f.sha256, 'hex') as sha256, encode(t.data_sha256, 'hex') as data_sha256,
                   c.changes, c.unexplained
            from release l
            join grant_award g on g.id = l.grant_id
            join report_run r on r.id = l.run_id
            join report_recipient t on t.run_id = l.run_id and t.number = l.recipient
            left join release b on b.id = l.compared_with
            left join app_user p on p.id = l.prepared_by
            left join app_user a on a.id = l.approved_by
            left join app_user x on x.id = l.released_by
            left join app_user q on q.id = l.returned_by
            left join report_file f on f.run_id = l.run_id and f.grant_id = l.grant_id
                and f.release_id is not distinct from case when l.state = 'RELEASED' then l.id end
            cross join lateral (
                select count(*) filter (where :everything or not (old_masked and new_masked)) as changes,
                       count(*) filter (where causes @> '[{"cause": "UNEXPLAINED"}]') as unexplained
                from report_change where run_id = l.run_id and number = l.recipient) c
            where (:everything or l.state = 'RELEASED' and g.donor_id = any (:donors)) and %s""";
    private static final String CHANGES = """
            select c.*, case c.series when 'COHORT' then c.item
                                      when 'INDICATOR' then (select coalesce(i.translations -> :language ->> 'title', i.title) from indicator i
                                                             where cast(i.id as text) = c.item) end as name
            from report_change c where run_id = :run and number = :recipient and (:everything or not (old_masked and new_masked))
            order by place""";
    private static final int MOST = 200;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    ReleaseFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /**
     * The latest of a grant first; of none, those of all grants.
     *
     * @param grant code; null for all
     * @throws NotAllowed if the signed-in person neither sees everything nor funds anything
     */
    public List<ReleaseView> list(@Nullable String grant, String language) {
        String condition = (grant == null ? "true" : "g.code = :grant")
                + " order by coalesce(l.released_at, l.compared_at) desc, g.code limit " + MOST;
        return jdbi.withHandle(handle -> scoped(handle.createQuery(RELEASES.formatted(condition)), language)
                .bind("grant", grant == null ? "" : grant)
                .map(ConstructorMapper.of(ReleaseView.class))
                .list());
    }

    /** @throws NoSuchThing if there is none, or it is not for the reader */
    public ReleaseView find(UUID id, String language) {
        return jdbi.withHandle(handle -> scoped(handle.createQuery(RELEASES.formatted("l.id = :id")), language)
                .bind("id", id)
                .map(ConstructorMapper.of(ReleaseView.class))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("release", id)));
    }

    /**
     * One that is out, for whoever was given it by a link.
     *
     * @throws NoSuchThing if there is none, or it is not out
     */
    public ReleaseView released(UUID id, String language) {
        return jdbi.withHandle(handle -> handle.createQuery(RELEASES.formatted("l.id = :id and l.state = 'RELEASED'"))
                .bind("everything", true)
                .bindArray("donors", Long.class, List.of())
                .bind("language", language)
                .bind("id", id)
                .map(ConstructorMapper.of(ReleaseView.class))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("release", id)));
    }

    /** What is told otherwise than by the release before, in the order of the report; only of what {@link #find} found. */
    public List<ChangeView> changes(ReleaseView release, String language) {
        boolean everything = user.scope().everything();
        return jdbi.withHandle(handle -> handle.createQuery(CHANGES)
                .bind("run", release.run())
                .bind("recipient", release.recipient())
                .bind("everything", everything)
                .bind("language", language)
                .map((row, context) -> change(row, everything))
                .list());
    }

    /**
     * Ids of what waits for the signed-in administrator: drafts that others had made, and what was approved; not what a
     * later release has overtaken. The one that has waited longest first.
     *
     * @throws NotAllowed for those who do not see everything
     */
    public List<UUID> waiting() {
        if (!user.scope().everything()) {
            throw new NotAllowed("releases nothing");
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select l.id from release l
                        where (l.state = 'APPROVED' or l.state = 'DRAFT' and l.prepared_by is distinct from :user)
                          and not exists (select from release later where later.grant_id = l.grant_id and later.released_at > l.compared_at)
                        order by l.compared_at, l.id""")
                .bind("user", user.userId())
                .mapTo(UUID.class)
                .list());
    }

    private Query scoped(Query query, String language) {
        Scope scope = user.scope();
        if (!scope.everything() && scope.donors().isEmpty()) {
            throw new NotAllowed("funds nothing");
        }
        return query.bind("everything", scope.everything())
                .bindArray("donors", Long.class, scope.donors())
                .bind("language", language);
    }

    private static ChangeView change(ResultSet row, boolean everything) throws SQLException {
        boolean thenWithheld = row.getBoolean("old_masked");
        boolean nowWithheld = row.getBoolean("new_masked");
        return new ChangeView(
                row.getString("series"),
                row.getString("name"),
                row.getString("item"),
                row.getString("measure"),
                row.getString("unit"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("dimension"),
                row.getString("category"),
                thenWithheld && !everything ? null : row.getBigDecimal("old"),
                thenWithheld,
                nowWithheld && !everything ? null : row.getBigDecimal("new"),
                nowWithheld,
                causes(row.getString("causes"), everything));
    }

    private static List<ChangeView.Because> causes(String json, boolean everything) {
        return Json.createReader(new StringReader(json)).readArray().getValuesAs(JsonObject.class).stream()
                .map(each -> new ChangeView.Because(each.getString("cause"), everything ? amount(each) : null))
                .toList();
    }

    private static BigDecimal amount(JsonObject cause) {
        JsonNumber amount = cause.getJsonNumber("amount");
        return amount.bigDecimalValue();
    }
}
