package org.cohortium.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.funding.GrantSurroundings.Bound;
import org.cohortium.funding.GrantSurroundings.Claim;
import org.cohortium.funding.GrantSurroundings.CohortClaims;
import org.cohortium.funding.GrantSurroundings.Cut;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads what a grant as asked for has to agree with. */
final class GrantGround {
    private static final String PERIODS = """
            select t.period_from, t.period_to, t.dimensions, i.id as indicator, r.framework_id
            from %s t join indicator i on i.id = t.indicator_id join result r on r.id = i.result_id""";

    private static final String OF_FRAMEWORK = "(" + PERIODS.formatted("target") + " union all "
            + PERIODS.formatted("manual_value") + ") p join results_framework f on f.id = p.framework_id";

    private static final String CUT = """
            select 'SPENT' as what, count(*) as n, min(spent_on) as first, max(spent_on) as last from expenditure
            where grant_id = :grant and spent_on between :oldFrom and :oldTo and spent_on not between :from and :to
            union all
            select 'TARGETS', count(*), min(p.period_from), max(p.period_to) from %s
            where f.grant_id = :grant and p.period_from >= :oldFrom and p.period_to <= :oldTo
              and not (p.period_from >= :from and p.period_to <= :to)""".formatted(OF_FRAMEWORK);

    private static final String BOUND = """
            select cohort, sum(spent)::int as spent, sum(targets)::int as targets from (
                select c.code as cohort, 1 as spent, 0 as targets
                from expenditure x join cohort c on c.id = x.cohort_id where x.grant_id = :grant
                union all
                select p.dimensions ->> 'cohort', 0, 1 from %s where f.grant_id = :grant and jsonb_exists(p.dimensions, 'cohort')
                union all
                select i.filters ->> 'cohort', 0, 1 from indicator i join result r on r.id = i.result_id
                join results_framework f on f.id = r.framework_id where f.grant_id = :grant and jsonb_exists(i.filters, 'cohort')) b
            group by cohort""".formatted(OF_FRAMEWORK);

    private static final String CLAIMS = """
            select c.code, c.state = 'CANCELLED' as cancelled, g.code as other, a.share, a.lead
            from cohort c
            left join allocation a on a.cohort_id = c.id and a.grant_id <> :grant
            left join grant_award g on g.id = a.grant_id
            where c.code = any (:cohorts) order by c.code, g.code""";

    private final Handle handle;
    private final GrantDetails asked;
    private final @Nullable KeptGrant before;
    private final long grant;

    GrantGround(Handle handle, GrantDetails asked, @Nullable KeptGrant before) {
        this.handle = handle;
        this.asked = asked;
        this.before = before;
        this.grant = before == null ? 0 : before.id();
    }

    GrantSurroundings read() {
        return new GrantSurroundings(
                before,
                text("select code from grant_award where code = :code and id <> :grant")
                        .isPresent(),
                text("select kind from organisation where code = :donor").orElse(null),
                text("select code from grant_award where iati_identifier = :iati and id <> :grant")
                        .orElse(null),
                new HashSet<>(handle.createQuery("select iso3 from country where iso3 = any (:countries)")
                        .bindArray("countries", String.class, asked.countries())
                        .mapTo(String.class)
                        .list()),
                claims(),
                handle.createQuery("select count(*) from expenditure where grant_id = :grant")
                        .bind("grant", grant)
                        .mapTo(Integer.class)
                        .one(),
                handle.createQuery(
                                "select exists (select from release where grant_id = :grant and state in ('APPROVED', 'RELEASED'))")
                        .bind("grant", grant)
                        .mapTo(Boolean.class)
                        .one(),
                cut(),
                bound());
    }

    private Optional<String> text(String sql) {
        return handle.createQuery(sql)
                .bind("code", asked.code())
                .bind("donor", asked.donor())
                .bindByType("iati", asked.iatiIdentifier(), String.class)
                .bind("grant", grant)
                .mapTo(String.class)
                .findFirst();
    }

    private Map<String, CohortClaims> claims() {
        Map<String, List<Claim>> others = new HashMap<>();
        Set<String> cancelled = new HashSet<>();
        handle.createQuery(CLAIMS)
                .bind("grant", grant)
                .bindArray(
                        "cohorts",
                        String.class,
                        asked.allocations().stream()
                                .map(GrantAllocation::cohort)
                                .toList())
                .map((row, context) -> {
                    String code = row.getString("code");
                    List<Claim> claims = others.computeIfAbsent(code, each -> new ArrayList<>());
                    if (row.getBoolean("cancelled")) {
                        cancelled.add(code);
                    }
                    String other = row.getString("other");
                    return other == null
                            || claims.add(new Claim(
                                    other, GrantRecords.percent(row.getBigDecimal("share")), row.getBoolean("lead")));
                })
                .list();
        Map<String, CohortClaims> claims = new HashMap<>();
        others.forEach((code, list) -> claims.put(code, new CohortClaims(cancelled.contains(code), list)));
        return claims;
    }

    private List<Cut> cut() {
        if (before == null) {
            return List.of();
        }
        return handle
                .createQuery(CUT)
                .bind("grant", grant)
                .bind("oldFrom", before.details().startsOn())
                .bind("oldTo", before.details().endsOn())
                .bind("from", asked.startsOn())
                .bind("to", asked.endsOn())
                .map((row, context) -> row.getInt("n") == 0
                        ? Optional.<Cut>empty()
                        : Optional.of(new Cut(
                                row.getString("what"),
                                row.getInt("n"),
                                row.getObject("first", LocalDate.class),
                                row.getObject("last", LocalDate.class))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, Bound> bound() {
        Map<String, Bound> bound = new HashMap<>();
        handle.createQuery(BOUND)
                .bind("grant", grant)
                .map((row, context) ->
                        bound.put(row.getString("cohort"), new Bound(row.getInt("spent"), row.getInt("targets")))
                                == null)
                .list();
        return bound;
    }
}
