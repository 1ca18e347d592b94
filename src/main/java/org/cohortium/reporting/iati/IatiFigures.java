package org.cohortium.reporting.iati;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads what an activity file says: the figures of the release, and the rest as known at its as-of time. */
@ApplicationScoped
class IatiFigures {
    private static final String RELEASE = "from release l join report_run r on r.id = l.run_id where l.id = :id";
    private static final String GRANT = """
            with l as (select l.*, r.as_of, r.period_to %s)
            select g.iati_identifier, g.title, g.translations, d.name as donor, d.translations as donor_translations, g.currency,
                   g.amount, g.starts_on, g.ends_on, l.as_of, l.released_at, f.title as framework, f.translations as framework_translations
            from l
            cross join lateral (select * from as_of.grant_award(l.as_of) where id = l.grant_id) g
            cross join lateral (select * from as_of.organisation(l.as_of) where id = g.donor_id) d
            left join lateral (select * from as_of.results_framework(l.as_of)) f on f.grant_id = g.id""".formatted(RELEASE);
    private static final String COUNTRIES = """
            with l as (select l.*, r.as_of %s),
            cohorts as (
                select c.country_iso3, count(*) as n
                from l cross join lateral (select * from as_of.allocation(l.as_of) where grant_id = l.grant_id) a
                cross join lateral (select * from as_of.cohort(l.as_of) where id = a.cohort_id and state <> 'CANCELLED') c
                group by c.country_iso3),
            named as (
                select k.country_iso3, 1 as n from l cross join lateral (select * from as_of.grant_country(l.as_of) where grant_id = l.grant_id) k
                where not exists (select from cohorts))
            select c.iso2, x.n from (select * from cohorts union all select * from named) x join country c on c.iso3 = x.country_iso3
            order by x.n desc, c.iso2""".formatted(RELEASE);
    private static final String EXPENDITURE = """
            with l as (select l.*, r.as_of, r.period_to %s)
            select max(s.spent_on) as spent_on, s.category, s.currency, sum(s.amount) as amount
            from l cross join lateral reporting.converted(l.as_of, l.grant_id) s
            where s.eligible and s.spent_on <= l.period_to
            group by date_trunc('month', s.spent_on), s.category, s.currency
            having sum(s.amount) <> 0
            order by 1, 2, 3""".formatted(RELEASE);
    private static final String INDICATORS = """
            with l as (select l.*, r.as_of %s)
            select i.id, r.kind, r.position as result_place, r.title as result_title, r.translations as result_translations,
                   i.title, i.translations, i.unit, i.direction, i.baseline, i.baseline_on
            from l
            cross join lateral (select * from as_of.results_framework(l.as_of) where grant_id = l.grant_id) f
            cross join lateral (select * from as_of.result(l.as_of) where framework_id = f.id) r
            cross join lateral (select * from as_of.indicator(l.as_of) where result_id = r.id) i
            order by r.position, i.position""".formatted(RELEASE);
    private static final String VALUES = """
            with l as (select l.*, r.as_of %s),
            t as (
                select t.indicator_id, t.period_from, t.period_to, coalesce(d.key, '') as dimension, coalesce(d.value, '') as category, t.value
                from l cross join lateral as_of.target(l.as_of) t
                left join lateral jsonb_each_text(t.dimensions) d on true
                where t.indicator_id in (
                    select i.id
                    from as_of.results_framework(l.as_of) f
                    join as_of.result(l.as_of) r on r.framework_id = f.id
                    join as_of.indicator(l.as_of) i on i.result_id = r.id
                    where f.grant_id = l.grant_id)),
            p as (select p.* from l cross join lateral reporting.indicator_progress(l.run_id, l.recipient, l.as_of, l.grant_id) p),
            c as (
                select cast(c.item as bigint) as indicator_id, c.period_from, c.period_to, c.dimension, c.category, c.unit, c.old, c.new, c.cause,
                       b.number
                from l join reporting.change c on c.run_id = l.run_id and c.number = l.recipient
                join release b on b.id = l.compared_with
                where c.series = 'INDICATOR' and not c.old_masked and not c.new_masked)
            select coalesce(t.indicator_id, p.indicator_id) as indicator_id, coalesce(t.period_from, p.period_from) as period_from,
                   coalesce(t.period_to, p.period_to) as period_to, coalesce(t.dimension, p.dimension) as dimension,
                   coalesce(t.category, p.category) as category, t.value as target, case when not p.masked then p.actual end as actual,
                   case when c.unit = 'SHARE' then c.old * 100 else c.old end as old, c.cause, c.number
            from t
            full join p on p.indicator_id = t.indicator_id and p.period_from = t.period_from and p.period_to = t.period_to
                and p.dimension = t.dimension and p.category = t.category
            left join c on c.indicator_id = p.indicator_id and c.period_from = p.period_from and c.period_to = p.period_to
                and c.dimension = p.dimension and c.category = p.category
            order by 1, 2, 3, coalesce(t.dimension, p.dimension) <> '', 4, 5""".formatted(RELEASE);
    private static final int PLACES = 4;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Jdbi jdbi;

    @Inject
    IatiFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty where the grant has no IATI identifier. @param release one that is released */
    Optional<IatiActivity> activity(UUID release) {
        return jdbi.withHandle(handle -> query(handle, GRANT, release)
                .map((row, context) ->
                        Optional.ofNullable(row.getString("iati_identifier")).isEmpty()
                                ? Optional.<IatiActivity>empty()
                                : Optional.of(activity(handle, release, row)))
                .one());
    }

    private static IatiActivity activity(Handle handle, UUID release, ResultSet row) throws SQLException {
        Map<String, String> title = narratives(row.getString("title"), row.getString("translations"), "title");
        return new IatiActivity(
                row.getString("iati_identifier"),
                title,
                row.getString("framework") == null
                        ? title
                        : narratives(row.getString("framework"), row.getString("framework_translations"), "title"),
                narratives(row.getString("donor"), row.getString("donor_translations"), "name"),
                row.getString("currency"),
                row.getBigDecimal("amount"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                countries(handle, release),
                query(handle, EXPENDITURE, release)
                        .map((spent, context) -> new IatiActivity.Spent(
                                spent.getObject("spent_on", LocalDate.class),
                                spent.getString("category"),
                                spent.getBigDecimal("amount"),
                                spent.getString("currency")))
                        .list(),
                results(handle, release));
    }

    /** By the cohorts paid for, or evenly where there is none yet; the largest takes what rounding leaves. */
    private static Map<String, BigDecimal> countries(Handle handle, UUID release) {
        Map<String, Long> counts = new LinkedHashMap<>();
        query(handle, COUNTRIES, release)
                .map((row, context) -> Map.entry(row.getString("iso2"), row.getLong("n")))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        counts.forEach((iso2, n) -> shares.put(
                iso2,
                WHOLE.multiply(BigDecimal.valueOf(n)).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_EVEN)));
        BigDecimal left = WHOLE.subtract(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        shares.entrySet().stream()
                .findFirst()
                .ifPresent(largest -> largest.setValue(largest.getValue().add(left)));
        return shares;
    }

    private static List<IatiActivity.Result> results(Handle handle, UUID release) {
        Map<Long, Map<Span, Values>> values = values(handle, release);
        Map<Integer, Built> results = new LinkedHashMap<>();
        query(handle, INDICATORS, release)
                .map((row, context) -> {
                    Built result = results.get(row.getInt("result_place"));
                    if (result == null) {
                        result = new Built(
                                row.getString("kind"),
                                narratives(
                                        row.getString("result_title"), row.getString("result_translations"), "title"),
                                new ArrayList<>());
                        results.put(row.getInt("result_place"), result);
                    }
                    result.indicators().add(indicator(row, values.getOrDefault(row.getLong("id"), Map.of())));
                    return result;
                })
                .list();
        return results.values().stream()
                .map(each -> new IatiActivity.Result(each.kind(), each.title(), each.indicators()))
                .toList();
    }

    private record Built(String kind, Map<String, String> title, List<IatiActivity.Indicator> indicators) {}

    private record Span(LocalDate from, LocalDate to) {}

    private record Values(List<IatiActivity.Value> targets, List<IatiActivity.Value> actuals) {}

    private static IatiActivity.Indicator indicator(ResultSet row, Map<Span, Values> values) throws SQLException {
        return new IatiActivity.Indicator(
                narratives(row.getString("title"), row.getString("translations"), "title"),
                row.getString("unit"),
                row.getString("direction").equals("ASCENDING"),
                row.getBigDecimal("baseline"),
                row.getObject("baseline_on", LocalDate.class),
                values.entrySet().stream()
                        .map(each -> new IatiActivity.Period(
                                each.getKey().from(),
                                each.getKey().to(),
                                each.getValue().targets(),
                                each.getValue().actuals()))
                        .toList());
    }

    private static Map<Long, Map<Span, Values>> values(Handle handle, UUID release) {
        Map<Long, Map<Span, Values>> values = new LinkedHashMap<>();
        query(handle, VALUES, release)
                .map((row, context) -> {
                    Values of = values.computeIfAbsent(row.getLong("indicator_id"), fresh -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    new Span(
                                            row.getObject("period_from", LocalDate.class),
                                            row.getObject("period_to", LocalDate.class)),
                                    fresh -> new Values(new ArrayList<>(), new ArrayList<>()));
                    add(of.targets(), row, row.getBigDecimal("target"), null);
                    add(of.actuals(), row, row.getBigDecimal("actual"), comment(row));
                    return of;
                })
                .list();
        return values;
    }

    private static void add(
            List<IatiActivity.Value> values, ResultSet row, @Nullable BigDecimal value, @Nullable String comment)
            throws SQLException {
        if (value != null) {
            values.add(new IatiActivity.Value(
                    plain(value), row.getString("dimension"), row.getString("category"), comment));
        }
    }

    private static @Nullable String comment(ResultSet row) throws SQLException {
        BigDecimal old = row.getBigDecimal("old");
        return old == null
                ? null
                : "Restated: %s in release %d; cause: %s."
                        .formatted(
                                plain(old).toPlainString(),
                                row.getInt("number"),
                                row.getString("cause").toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** By language, English first. */
    private static Map<String, String> narratives(String english, @Nullable String translations, String what) {
        Map<String, String> narratives = new LinkedHashMap<>();
        narratives.put("en", english);
        JsonObject others = Json.createReader(new StringReader(translations == null ? "{}" : translations))
                .readObject();
        others.keySet().stream().sorted().forEach(language -> {
            String text = others.getJsonObject(language).getString(what, "");
            if (!text.isEmpty()) {
                narratives.put(language, text);
            }
        });
        return narratives;
    }

    private static Query query(Handle handle, String sql, UUID release) {
        return handle.createQuery(sql).bind("id", release);
    }
}
