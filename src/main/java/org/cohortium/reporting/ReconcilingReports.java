package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.cohortium.database.LongReads;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Holds the donors' reports of a run against the persons there are: for who sees everything. */
@ApplicationScoped
public class ReconcilingReports {
    private static final String PEOPLE = """
            with a as materialized (
                select a.grant_id, a.cohort_id,
                       case a.attribution when 'FULL' then 1 when 'PRO_RATA' then a.share else case when a.lead then 1 else 0 end end as weight
                from as_of.allocation(:asOf) a
                where a.grant_id in (select grant_id from report_recipient where run_id = :run and state = 'PUBLISHED')),
            p as materialized (
                select p.cohort_id, p.person_id, p.registered_on <= :to as registered, p.completed_on <= :to as completed,
                       p.certified_on <= :to as certified
                from reporting.participations(:asOf, (select array_agg(distinct cohort_id) from a)) p
                where p.registered_on is not null)
            """;
    private static final String GRANTS = PEOPLE + """
            , each as (
                select a.grant_id, p.person_id, max(a.weight) filter (where registered) as registered,
                       max(a.weight) filter (where completed) as completed, max(a.weight) filter (where certified) as certified
                from a join p using (cohort_id) group by 1, 2)
            select g.code, coalesce(g.translations -> :language ->> 'title', g.title) as title,
                   count(e.registered) as registered, count(e.completed) as completed, count(e.certified) as certified,
                   coalesce(sum(e.registered), 0) as of_registered, coalesce(sum(e.completed), 0) as of_completed,
                   coalesce(sum(e.certified), 0) as of_certified
            from report_recipient t join grant_award g on g.id = t.grant_id left join each e on e.grant_id = g.id
            where t.run_id = :run and t.state = 'PUBLISHED'
            group by g.id order by g.code""";
    private static final String TOGETHER = PEOPLE + """
            select count(distinct person_id) filter (where registered) as registered,
                   count(distinct person_id) filter (where completed) as completed,
                   count(distinct person_id) filter (where certified) as certified,
                   count(*) filter (where registered) as registrations, count(*) filter (where completed) as completions,
                   count(*) filter (where certified) as certifications
            from p""";

    private final Jdbi jdbi;
    private final RunFigures runs;
    private final CurrentUser user;

    @Inject
    ReconcilingReports(@LongReads Jdbi jdbi, RunFigures runs, CurrentUser user) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.user = user;
    }

    /**
     * How they go together, worked out from the state of knowledge they show.
     *
     * @throws NoSuchThing if there is no such run, or it is none for donors
     * @throws org.cohortium.identity.NotAllowed if the signed-in person does not see everything
     */
    public Reconciliation of(UUID id, String language) {
        user.require(Role.ADMIN, Role.AUDITOR);
        RunView run = runs.run(id);
        return jdbi.withHandle(handle -> {
            List<Reconciliation.OfGrant> grants = query(handle, GRANTS, run)
                    .bind("language", language)
                    .map((row, context) -> grant(row))
                    .list();
            if (grants.isEmpty()) {
                throw new NoSuchThing("run of reports to donors", id);
            }
            return query(handle, TOGETHER, run)
                    .map((row, context) -> new Reconciliation(
                            grants,
                            sum(grants),
                            counts(row),
                            new Reconciliation.Counts(
                                    row.getLong("registrations"),
                                    row.getLong("completions"),
                                    row.getLong("certifications"))))
                    .one();
        });
    }

    private static Query query(Handle handle, String sql, RunView run) {
        return handle.createQuery(sql)
                .bind("run", run.id())
                .bind("asOf", run.asOf().atOffset(ZoneOffset.UTC))
                .bind("to", run.to());
    }

    private static Reconciliation.Counts sum(List<Reconciliation.OfGrant> grants) {
        return new Reconciliation.Counts(
                grants.stream().mapToLong(each -> each.persons().registered()).sum(),
                grants.stream().mapToLong(each -> each.persons().completed()).sum(),
                grants.stream().mapToLong(each -> each.persons().certified()).sum());
    }

    private static Reconciliation.OfGrant grant(ResultSet row) throws SQLException {
        return new Reconciliation.OfGrant(
                row.getString("code"),
                row.getString("title"),
                counts(row),
                row.getBigDecimal("of_registered"),
                row.getBigDecimal("of_completed"),
                row.getBigDecimal("of_certified"));
    }

    private static Reconciliation.Counts counts(ResultSet row) throws SQLException {
        return new Reconciliation.Counts(row.getLong("registered"), row.getLong("completed"), row.getLong("certified"));
    }
}
