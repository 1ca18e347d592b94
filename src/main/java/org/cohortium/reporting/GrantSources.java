package org.cohortium.reporting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.results.Dimension;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What a grant's figures are made from besides people: its indicators and its expenditure, as known at an instant. */
final class GrantSources {
    private static final String COHORTS =
            "select cohort_id from as_of.allocation(:asOf) where grant_id = :grant order by cohort_id";
    private static final String INDICATORS = """
            select i.id, i.measure, i.accumulation = 'CUMULATIVE' as cumulative, i.disaggregations,
                   case when jsonb_exists(i.filters, 'curriculum') then array(
                       select c.code from as_of.allocation(:asOf) a join as_of.cohort(:asOf) c on c.id = a.cohort_id
                       join curriculum_version v on v.id = c.curriculum_version_id join curriculum u on u.id = v.curriculum_id
                       where a.grant_id = :grant and u.code = i.filters ->> 'curriculum') end as within,
                   (select string_agg(f.key || '=' || f.value, '|' order by f.key) from jsonb_each_text(i.filters) f) as filters,
                   array(select t.period_from || '/' || t.period_to from as_of.target(:asOf) t
                         where t.indicator_id = i.id and t.dimensions = '{}' and t.period_from <= :to order by t.period_from) as periods
            from as_of.results_framework(:asOf) f
            join as_of.result(:asOf) r on r.framework_id = f.id
            join as_of.indicator(:asOf) i on i.result_id = r.id
            where f.grant_id = :grant
            order by r.position, i.position""";
    private static final String SPENDING = """
            select spent_on as "on", coalesce(cohort, '') as cohort, coalesce(country_iso3, '') as country, converted as amount
            from reporting.spending(:asOf, :grant) where eligible and converted is not null""";

    private final Handle handle;
    private final Instant asOf;
    private final long grant;

    GrantSources(Handle handle, Instant asOf, long grant) {
        this.handle = handle;
        this.asOf = asOf;
        this.grant = grant;
    }

    /** Ids of the cohorts it pays for, in whole or in part. */
    List<Long> cohorts() {
        return query(COHORTS).mapTo(Long.class).list();
    }

    /** In the order of the framework, with the periods that have begun by a day. */
    List<Indicator> indicators(LocalDate to) {
        return query(INDICATORS)
                .bind("to", to)
                .map((row, context) -> indicator(row))
                .list();
    }

    List<Spending> spending() {
        return query(SPENDING).map(ConstructorMapper.of(Spending.class)).list();
    }

    private Query query(String sql) {
        return handle.createQuery(sql)
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC))
                .bind("grant", grant);
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        List<Indicator.Period> periods = new ArrayList<>();
        for (String period : texts(row.getArray("periods"))) {
            String[] days = period.split("/");
            periods.add(new Indicator.Period(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        }
        return new Indicator(
                row.getLong("id"),
                row.getString("measure"),
                filters(row.getString("filters")),
                row.getArray("within") == null ? null : Set.copyOf(texts(row.getArray("within"))),
                row.getBoolean("cumulative"),
                texts(row.getArray("disaggregations")).stream()
                        .map(Dimension::named)
                        .toList(),
                periods);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static Map<String, String> filters(@Nullable String filters) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String filter : filters == null ? new String[0] : filters.split("\\|")) {
            byKey.put(filter.substring(0, filter.indexOf('=')), filter.substring(filter.indexOf('=') + 1));
        }
        return byKey;
    }
}
