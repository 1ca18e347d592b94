package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Lists of cohorts with their figures, limited to what the signed-in person may see. */
@ApplicationScoped
public class CohortFigures {
    private final Jdbi jdbi;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public CohortFigures(Jdbi jdbi, CurrentUser user, Clock clock) {
        this.jdbi = jdbi;
        this.user = user;
        this.clock = clock;
    }

    /**
     * One page and how many there are in all.
     *
     * @param language of titles and names; English where there is no translation
     * @param offset rows to leave out at the start, from 0
     * @param limit rows at the most
     */
    public Listing<CohortRow> page(CohortQuery query, CohortOrder order, String language, int offset, int limit) {
        return new Listing<>(rows(query, order, language, offset, limit), count(query, language));
    }

    /** One page without counting. */
    public List<CohortRow> rows(CohortQuery query, CohortOrder order, String language, int offset, int limit) {
        String from = CohortSql.from(user.scope(), query);
        return jdbi.withHandle(handle -> bind(handle.createQuery(CohortSql.rows(from, order)), query, language)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(ConstructorMapper.of(CohortRow.class))
                .list());
    }

    /** How many there are in all, counted up to {@link Listing#COUNTED} and then no further. */
    public int count(CohortQuery query, String language) {
        String from = CohortSql.bareFrom(user.scope(), query);
        return jdbi.withHandle(handle -> bind(handle.createQuery(CohortSql.count(from)), query, language)
                .mapTo(Integer.class)
                .one());
    }

    /** Cohorts in the order of their codes, from the first after a code; for walking a list of any length. */
    public List<CohortRow> after(@Nullable String code, CohortQuery query, String language, int limit) {
        String from = CohortSql.from(user.scope(), query) + (code == null ? "" : " and c.code > :after");
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery(CohortSql.rows(from, CohortOrder.CODE)), query, language)
                .bind("after", code)
                .bind("offset", 0)
                .bind("limit", limit)
                .map(ConstructorMapper.of(CohortRow.class))
                .list());
    }

    /** Sums over the whole list; ask only of lists of up to {@link CohortTotals#MOST} cohorts. */
    public CohortTotals totals(CohortQuery query, String language) {
        String sql = CohortSql.totals(CohortSql.from(user.scope(), query));
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), query, language)
                .map(ConstructorMapper.of(CohortTotals.class))
                .one());
    }

    /** The cohort, if there is one with that code and it may be seen. */
    public Optional<CohortRow> find(String code, String language) {
        String from = CohortSql.from(user.scope(), CohortQuery.ALL) + " and c.code = :code";
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery(CohortSql.rows(from, CohortOrder.CODE)), CohortQuery.ALL, language)
                .bind("code", code)
                .bind("offset", 0)
                .bind("limit", 1)
                .map(ConstructorMapper.of(CohortRow.class))
                .findOne());
    }

    /** What the cohort's own page says beside its figures; empty if there is no such cohort to be seen. */
    public Optional<CohortDetails> details(String code) {
        String sql = CohortSql.details(CohortSql.from(user.scope(), CohortQuery.ALL) + " and c.code = :code");
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), CohortQuery.ALL, "en")
                .bind("code", code)
                .bind("now", clock.instant())
                .map(ConstructorMapper.of(CohortDetails.class))
                .findOne());
    }

    /** The years in which visible cohorts start, latest first; for a filter. */
    public List<Integer> years() {
        return distinct("extract(year from c.starts_on)::int", Integer.class, "1 desc");
    }

    /** The countries of visible cohorts, ISO 3166-1 alpha-3, in that order; for a filter. */
    public List<String> countries() {
        return distinct("c.country_iso3", String.class, "1");
    }

    private <T> List<T> distinct(String expression, Class<T> type, String order) {
        String sql = "select distinct " + expression + " " + CohortSql.bareFrom(user.scope(), CohortQuery.ALL)
                + " order by " + order;
        return jdbi.withHandle(handle ->
                bind(handle.createQuery(sql), CohortQuery.ALL, "en").mapTo(type).list());
    }

    private Query bind(Query query, CohortQuery wanted, String language) {
        return VisibleCohorts.bind(query, user.scope())
                .bind("language", language)
                .bind("today", LocalDate.now(clock.withZone(user.zone())))
                .bind("text", wanted.text())
                .bind("year", wanted.year())
                .bind("curriculum", wanted.curriculum())
                .bindArray(
                        "states",
                        String.class,
                        wanted.states().stream().map(Enum::name).toList())
                .bindArray("countries", String.class, wanted.countries());
    }
}
