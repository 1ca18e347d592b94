package org.cohortium.results.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Results frameworks as they stand in the database: read whole, and written by what differs. */
@ApplicationScoped
class FrameworkRecords {
    private static final String TITLES = """
            (select coalesce(jsonb_object_agg(t.key, t.value ->> 'title') filter (where t.value ->> 'title' <> ''), '{}')::text
             from jsonb_each(%s.translations) t) as said""";
    private static final String INDICATORS = """
            select i.id, i.result_id, i.title, %s, i.measure, i.filters::text as filters, i.unit, i.direction, i.accumulation,
                   i.baseline, i.baseline_on, i.disaggregations
            from indicator i join result r on r.id = i.result_id
            where r.framework_id = :framework order by r.position, i.position""".formatted(TITLES.formatted("i"));
    private static final String TARGETS = """
            select t.indicator_id, t.period_from, t.period_to, t.value, d.key as dimension, d.value as category
            from target t
            join indicator i on i.id = t.indicator_id
            join result r on r.id = i.result_id
            left join lateral jsonb_each_text(t.dimensions) d on true
            where r.framework_id = :framework
            order by t.indicator_id, t.period_from, t.dimensions <> '{}', d.key, d.value""";

    private final Jdbi jdbi;

    @Inject
    FrameworkRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What there is for a grant: an empty framework named after it where none was ever agreed. */
    Framework read(long grant, String code) {
        return jdbi.withHandle(handle -> {
            Optional<Head> head = head(handle, grant);
            return head.map(one -> new Framework(code, one.version() + 1, one.wording(), results(handle, one.id())))
                    .orElseGet(() -> new Framework(code, 0, new Wording(code, Map.of()), List.of()));
        });
    }

    /** The same, nobody else's to change until the transaction ends. */
    Framework lock(long grant, String code) {
        jdbi.useHandle(handle -> handle.createQuery("select id from grant_award where id = :grant for no key update")
                .bind("grant", grant)
                .mapTo(Long.class)
                .one());
        return read(grant, code);
    }

    private record Head(long id, int version, Wording wording) {}

    private static Optional<Head> head(Handle handle, long grant) {
        return handle.createQuery(
                        "select f.id, f.version, f.title, %s from results_framework f where f.grant_id = :grant"
                                .formatted(TITLES.formatted("f")))
                .bind("grant", grant)
                .map((row, context) -> new Head(row.getLong("id"), row.getInt("version"), wording(row)))
                .findOne();
    }

    private static List<Result> results(Handle handle, long framework) {
        Map<Long, List<Target>> targets = new LinkedHashMap<>();
        handle.createQuery(TARGETS)
                .bind("framework", framework)
                .map((row, context) -> target(row, targets))
                .list();
        Map<Long, List<Indicator>> indicators = new LinkedHashMap<>();
        handle.createQuery(INDICATORS)
                .bind("framework", framework)
                .map((row, context) -> indicators
                        .computeIfAbsent(row.getLong("result_id"), id -> new ArrayList<>())
                        .add(indicator(row, targets.getOrDefault(row.getLong("id"), List.of()))))
                .list();
        return handle.createQuery(
                        "select r.id, r.kind, r.title, %s from result r where r.framework_id = :framework order by r.position"
                                .formatted(TITLES.formatted("r")))
                .bind("framework", framework)
                .map((row, context) -> new Result(
                        row.getLong("id"),
                        ResultKind.valueOf(row.getString("kind")),
                        wording(row),
                        indicators.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static boolean target(ResultSet row, Map<Long, List<Target>> targets) throws SQLException {
        return targets.computeIfAbsent(row.getLong("indicator_id"), id -> new ArrayList<>())
                .add(new Target(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getString("dimension"),
                        row.getString("category"),
                        row.getBigDecimal("value")));
    }

    private static Indicator indicator(ResultSet row, List<Target> targets) throws SQLException {
        return new Indicator(
                row.getLong("id"),
                wording(row),
                row.getString("measure"),
                TextMap.read(row.getString("filters")),
                Unit.valueOf(row.getString("unit")),
                Direction.valueOf(row.getString("direction")),
                Accumulation.valueOf(row.getString("accumulation")),
                row.getBigDecimal("baseline"),
                row.getObject("baseline_on", LocalDate.class),
                Arrays.asList((String[]) row.getArray("disaggregations").getArray()),
                targets);
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(row.getString("title"), TextMap.read(row.getString("said")));
    }

    /** Writes what differs from what is there; a framework that is new gets its row first. */
    void write(long grant, Framework before, Framework after) {
        jdbi.useHandle(handle -> {
            long framework = frame(handle, grant, after);
            FrameworkWriter writer = new FrameworkWriter(handle, framework);
            writer.write(before, after);
        });
    }

    private static long frame(Handle handle, long grant, Framework framework) {
        return handle.createQuery("""
                insert into results_framework (id, grant_id, title, translations)
                values (nextval('results_framework_seq'), :grant, :title, cast(:said as jsonb))
                on conflict (grant_id) do update
                set title = excluded.title, translations = excluded.translations, version = results_framework.version + 1
                returning id""")
                .bind("grant", grant)
                .bind("title", framework.wording().title())
                .bind("said", TextMap.titles(framework.wording().translations()))
                .mapTo(Long.class)
                .one();
    }

    /** Periods that values were entered for by hand. */
    List<ToldPeriods.Told> byHand(long grant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct v.indicator_id, v.period_from, v.period_to
                from manual_value v join indicator i on i.id = v.indicator_id
                join result r on r.id = i.result_id join results_framework f on f.id = r.framework_id
                where f.grant_id = :grant""")
                .bind("grant", grant)
                .map((row, context) -> new ToldPeriods.Told(
                        row.getLong("indicator_id"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)))
                .list());
    }

    /** Codes that stand in a column of a table, or in what a query finds. */
    List<String> codes(String sql, @Nullable Long grant) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindByType("grant", grant, Long.class)
                .mapTo(String.class)
                .list());
    }
}
