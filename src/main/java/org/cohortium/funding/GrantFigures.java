package org.cohortium.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Grants with their time, money and targets, limited to those the signed-in person funds; refused to those who fund none.
 * What came of them is told by published reports alone, so that nobody can tell one day's people from the next's.
 */
@ApplicationScoped
public class GrantFigures {
    private static final String GRANTS = """
            with g as materialized (
                select g.* from grant_award g where %s order by g.ends_on desc, g.code offset :offset limit :limit)
            select g.id, g.code, coalesce(g.translations -> :language ->> 'title', g.title) as title,
                   coalesce(d.translations -> :language ->> 'name', d.name) as donor, g.iati_identifier,
                   g.currency, g.amount, g.starts_on, g.ends_on,
                   array(select country_iso3 from grant_country where grant_id = g.id order by 1) as countries,
                   coalesce(x.spent, 0) as spent, x.unconverted, k.cohorts
            from g
            join organisation d on d.id = g.donor_id
            cross join lateral (
                select sum(converted) as spent, count(*) filter (where converted is null) as unconverted
                from reporting.converted(now(), g.id) where eligible and spent_on <= :today) x
            cross join lateral (
                select count(*) as cohorts from allocation a join cohort c on c.id = a.cohort_id
                where a.grant_id = g.id and c.state <> 'CANCELLED') k
            order by g.ends_on desc, g.code""";

    private static final String TARGETS = """
            select r.kind as result_kind, coalesce(r.translations -> :language ->> 'title', r.title) as result,
                   r.position as result_position, i.position,
                   coalesce(i.translations -> :language ->> 'title', i.title) as title, i.measure, i.unit, i.baseline, i.direction,
                   t.value as target, t.period_to as due
            from grant_award g
            join results_framework f on f.grant_id = g.id
            join result r on r.framework_id = f.id
            join indicator i on i.result_id = r.id
            left join lateral (
                select value, period_to from target
                where indicator_id = i.id and dimensions = '{}'
                order by period_to < :today, case when period_to >= :today then period_to end, period_to desc
                limit 1) t on true
            where g.code = :code and %s
            order by r.position, i.position""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public GrantFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** A page of the grants they fund, the one that ends last first. */
    public Listing<GrantProgress> grants(LocalDate today, String language, int offset, int limit) {
        return new Listing<>(rows("true", "", today, language, offset, limit), count());
    }

    /** One grant, if they fund it. */
    public Optional<GrantProgress> grant(String code, LocalDate today, String language) {
        return rows("g.code = :code", code, today, language, 0, 1).stream().findFirst();
    }

    /** What the grant has to reach, by result, if they fund it. */
    public List<IndicatorTarget> targets(String code, LocalDate today, String language) {
        return jdbi.withHandle(handle -> handle.createQuery(TARGETS.formatted(visible()))
                .bindArray("donors", Long.class, user.scope().donors())
                .bind("code", code)
                .bind("today", today)
                .bind("language", language)
                .map(ConstructorMapper.of(IndicatorTarget.class))
                .list());
    }

    private int count() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from grant_award g where " + visible())
                .bindArray("donors", Long.class, user.scope().donors())
                .mapTo(Integer.class)
                .one());
    }

    private List<GrantProgress> rows(
            String condition, String code, LocalDate today, String language, int offset, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(GRANTS.formatted(visible() + " and " + condition))
                .bindArray("donors", Long.class, user.scope().donors())
                .bind("language", language)
                .bind("code", code)
                .bind("today", today)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(ConstructorMapper.of(GrantProgress.class))
                .list());
    }

    private String visible() {
        Scope scope = user.scope();
        if (!scope.everything() && scope.donors().isEmpty()) {
            throw new NotAllowed("funds nothing");
        }
        return scope.everything() ? "true" : "g.donor_id = any(:donors)";
    }
}
