package org.cohortium.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.cohortium.database.Like;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * What grants were spent on, amount by amount, for who sees the whole programme: a reference may name a person, so donors
 * are told sums alone.
 */
@ApplicationScoped
public class ExpenditureFigures {
    private static final String WHERE = """
            x.grant_id = :grant and (cast(:category as text) is null or x.category = :category)
            and (cast(:cohort as text) is null or c.code = :cohort)
            and (cast(:text as text) is null or x.reference ilike '%' || :text || '%')
            and (cast(:eligible as boolean) is null or x.eligible = :eligible)""";
    private static final String ROWS = """
            select x.id, x.version, x.reference, x.spent_on, x.category, x.amount, x.currency, c.code as cohort, x.eligible,
                   k.rate, k.rate_on, k.converted
            from expenditure x
            left join cohort c on c.id = x.cohort_id
            join reporting.converted(now(), :grant) k on k.id = x.id
            where %s and (not :rateless or k.converted is null) and %s
            order by x.spent_on desc, x.id desc offset :offset limit :limit""";
    private static final String SUMS = """
            select count(*) as n, coalesce(sum(k.converted) filter (where x.eligible), 0) as eligible,
                   coalesce(sum(k.converted) filter (where not x.eligible), 0) as other, count(*) filter (where k.converted is null) as rateless
            from expenditure x
            left join cohort c on c.id = x.cohort_id
            join reporting.converted(now(), :grant) k on k.id = x.id
            where %s and (not :rateless or k.converted is null)""".formatted(WHERE);
    private static final String VERSIONS = """
            select v.amount, v.currency, v.spent_on, v.sys_from, v.sys_why, u.display_name from (
                select amount, currency, spent_on, sys_from, sys_why, sys_by from expenditure where id = :id and grant_id = :grant
                union all
                select amount, currency, spent_on, sys_from, sys_why, sys_by from history.expenditure where id = :id and grant_id = :grant) v
            left join app_user u on v.sys_by ~ 'user:[0-9]+$' and u.id = cast(substring(v.sys_by from '[0-9]+$') as bigint)
            order by v.sys_from desc limit 50""";

    private final Jdbi jdbi;
    private final ExpenditureRecords records;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ExpenditureFigures(Jdbi jdbi, ExpenditureRecords records, CurrentUser user, Clock clock) {
        this.jdbi = jdbi;
        this.records = records;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Sums of what a query finds, in the grant's currency.
     *
     * @param rateless how many are in neither sum, since no rate is on record
     */
    public record Sums(int n, BigDecimal eligible, BigDecimal other, int rateless) {}

    /** What an amount was at a time. @param by who booked it; null for the system */
    public record SpentVersion(
            BigDecimal amount,
            String currency,
            LocalDate on,
            Instant since,
            @Nullable String why,
            @Nullable String by) {}

    /**
     * What amounts of a grant have to keep to.
     *
     * @throws NotAllowed for who does not see the whole programme
     * @throws NoSuchThing if there is no such grant
     */
    public SpendingTerms terms(String grant, String language) {
        if (!user.scope().everything()) {
            throw new NotAllowed("sees no amounts one by one");
        }
        LocalDate today = LocalDate.now(clock.withZone(user.zone()));
        return records.terms(grant, language, today).orElseThrow(() -> new NoSuchThing("grant", grant));
    }

    /** A page of them, the latest first. */
    public List<SpentRow> rows(SpendingTerms terms, SpendingQuery query, int offset, int limit) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(ROWS.formatted(WHERE, "true")), terms, query)
                .bind("offset", offset)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
    }

    /** Those after an amount, the latest first. @param on null to begin with the first */
    public List<SpentRow> after(SpendingTerms terms, SpendingQuery query, @Nullable LocalDate on, long id, int limit) {
        String further = on == null ? "true" : "(x.spent_on, x.id) < (:on, :id)";
        return jdbi.withHandle(handle -> bound(handle.createQuery(ROWS.formatted(WHERE, further)), terms, query)
                .bindByType("on", on, LocalDate.class)
                .bind("id", id)
                .bind("offset", 0)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
    }

    public Sums sums(SpendingTerms terms, SpendingQuery query) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(SUMS), terms, query)
                .map((row, context) -> new Sums(
                        row.getInt("n"),
                        row.getBigDecimal("eligible"),
                        row.getBigDecimal("other"),
                        row.getInt("rateless")))
                .one());
    }

    /** @throws NoSuchThing if the grant has no such amount */
    public SpentRow one(SpendingTerms terms, long id) {
        return jdbi.withHandle(handle -> bound(
                                handle.createQuery(ROWS.formatted(WHERE, "x.id = :id")), terms, SpendingQuery.ALL)
                        .bind("id", id)
                        .bind("offset", 0)
                        .bind("limit", 1)
                        .map((row, context) -> row(row))
                        .findOne())
                .orElseThrow(() -> new NoSuchThing("expenditure", id));
    }

    /** What it was and is, the latest first. */
    public List<SpentVersion> versions(SpendingTerms terms, long id) {
        return jdbi.withHandle(handle -> handle.createQuery(VERSIONS)
                .bind("id", id)
                .bind("grant", terms.grant())
                .map((row, context) -> new SpentVersion(
                        row.getBigDecimal("amount"),
                        row.getString("currency"),
                        row.getObject("spent_on", LocalDate.class),
                        row.getObject("sys_from", OffsetDateTime.class).toInstant(),
                        row.getString("sys_why"),
                        row.getString("display_name")))
                .list());
    }

    private static Query bound(Query sql, SpendingTerms terms, SpendingQuery query) {
        return sql.bind("grant", terms.grant())
                .bindByType(
                        "category",
                        query.category() == null ? null : query.category().name(),
                        String.class)
                .bindByType("cohort", query.cohort(), String.class)
                .bindByType("text", Like.literal(query.text()), String.class)
                .bindByType("eligible", query.eligible(), Boolean.class)
                .bind("rateless", query.rateless());
    }

    private static SpentRow row(ResultSet row) throws SQLException {
        return new SpentRow(
                row.getLong("id"),
                row.getInt("version"),
                ExpenditureRecords.spent(row),
                row.getBigDecimal("rate"),
                row.getObject("rate_on", LocalDate.class),
                row.getBigDecimal("converted"));
    }
}
