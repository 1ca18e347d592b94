package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Writes a framework over the one that is there, row by row and only what differs, so that the history tells what was
 * changed. Places are checked when the transaction ends: results and indicators may change places with each other.
 */
final class FrameworkWriter {
    private final Handle handle;
    private final long framework;

    FrameworkWriter(Handle handle, long framework) {
        this.handle = handle;
        this.framework = framework;
    }

    void write(Framework before, Framework after) {
        Map<Long, Placed<Indicator>> indicators = new HashMap<>();
        Map<Long, Placed<Result>> results = new HashMap<>();
        place(before, results, indicators);
        removeTargets(before, after);
        for (int at = 0; at < after.results().size(); at++) {
            Result result = after.results().get(at);
            long id = result(result, at + 1, results);
            for (int place = 0; place < result.indicators().size(); place++) {
                indicator(result.indicators().get(place), id, place + 1, indicators);
            }
        }
        removeGone(before, after);
    }

    private record Placed<T>(T thing, long in, int place) {}

    private static void place(
            Framework before, Map<Long, Placed<Result>> results, Map<Long, Placed<Indicator>> indicators) {
        int at = 1;
        for (Result result : before.results()) {
            long id = id(result.id());
            results.put(id, new Placed<>(result, 0, at++));
            int place = 1;
            for (Indicator one : result.indicators()) {
                indicators.put(id(one.id()), new Placed<>(one, id, place++));
            }
        }
    }

    private static long id(@Nullable Long id) {
        return Objects.requireNonNull(id, "what is read has an id");
    }

    private long result(Result result, int place, Map<Long, Placed<Result>> before) {
        Placed<Result> was = result.id() == null ? null : before.get(result.id());
        if (was != null
                && was.place() == place
                && was.thing().kind() == result.kind()
                && was.thing().wording().equals(result.wording())) {
            return id(result.id());
        }
        Update update = was == null ? handle.createUpdate("""
                        insert into result (id, framework_id, kind, position, title, translations)
                        values (:id, :framework, :kind, :place, :title, cast(:said as jsonb))""") : handle.createUpdate("""
                        update result set kind = :kind, position = :place, title = :title, translations = cast(:said as jsonb),
                               version = version + 1 where id = :id and framework_id = :framework""");
        long id = was == null ? next("result_seq") : id(result.id());
        titled(update, result.wording())
                .bind("id", id)
                .bind("framework", framework)
                .bind("kind", result.kind())
                .bind("place", place)
                .execute();
        return id;
    }

    private void indicator(Indicator one, long result, int place, Map<Long, Placed<Indicator>> before) {
        Placed<Indicator> was = one.id() == null ? null : before.get(one.id());
        long id = was == null ? next("indicator_seq") : id(one.id());
        boolean same = was != null
                && was.in() == result
                && was.place() == place
                && was.thing().withTargets(List.of()).equals(one.withTargets(List.of()));
        if (!same) {
            writeIndicator(one, id, result, place, was != null);
        }
        Map<String, Target> there = new HashMap<>();
        if (was != null) {
            was.thing().targets().forEach(target -> there.put(target.key(), target));
        }
        one.targets().forEach(target -> writeTarget(id, target, there.get(target.key())));
    }

    private void writeIndicator(Indicator one, long id, long result, int place, boolean there) {
        Update update = there ? handle.createUpdate("""
                        update indicator set result_id = :result, position = :place, title = :title,
                               translations = cast(:said as jsonb), measure = :measure, filters = cast(:filters as jsonb),
                               unit = :unit, direction = :direction, accumulation = :accumulation, baseline = :baseline,
                               baseline_on = :baselineOn, disaggregations = :dimensions, version = version + 1
                        where id = :id""") : handle.createUpdate("""
                        insert into indicator (id, result_id, position, title, translations, measure, filters, unit, direction,
                                               accumulation, baseline, baseline_on, disaggregations)
                        values (:id, :result, :place, :title, cast(:said as jsonb), :measure, cast(:filters as jsonb), :unit,
                                :direction, :accumulation, :baseline, :baselineOn, :dimensions)""");
        titled(update, one.wording())
                .bind("id", id)
                .bind("result", result)
                .bind("place", place)
                .bindByType("measure", one.measure(), String.class)
                .bind("filters", TextMap.write(one.filters()))
                .bind("unit", one.unit())
                .bind("direction", one.direction())
                .bind("accumulation", one.accumulation())
                .bindByType("baseline", one.baseline(), BigDecimal.class)
                .bindByType("baselineOn", one.baselineOn(), LocalDate.class)
                .bindArray("dimensions", String.class, one.dimensions())
                .execute();
    }

    private void writeTarget(long indicator, Target target, @Nullable Target before) {
        if (target.equals(before)) {
            return;
        }
        Update update = before == null ? handle.createUpdate("""
                        insert into target (id, indicator_id, period_from, period_to, dimensions, value)
                        values (nextval('target_seq'), :indicator, :from, :to, cast(:part as jsonb), :value)""") : handle.createUpdate("""
                        update target set value = :value, version = version + 1
                        where indicator_id = :indicator and period_from = :from and period_to = :to
                          and dimensions = cast(:part as jsonb)""");
        bound(update, indicator, target).bind("value", target.value()).execute();
    }

    private void removeTargets(Framework before, Framework after) {
        before.indicators().forEach(was -> {
            Set<String> kept = new HashSet<>();
            after.indicator(id(was.id())).ifPresent(now -> now.targets().forEach(target -> kept.add(target.key())));
            was.targets().stream()
                    .filter(target -> !kept.contains(target.key()))
                    .forEach(target -> bound(handle.createUpdate("""
                                    delete from target where indicator_id = :indicator and period_from = :from
                                      and period_to = :to and dimensions = cast(:part as jsonb)"""), id(was.id()), target)
                            .execute());
        });
    }

    private void removeGone(Framework before, Framework after) {
        List<Long> indicators = new ArrayList<>();
        List<Long> results = new ArrayList<>();
        before.indicators()
                .map(each -> id(each.id()))
                .filter(id -> after.indicator(id).isEmpty())
                .forEach(indicators::add);
        before.results().stream()
                .map(each -> id(each.id()))
                .filter(id -> after.result(id).isEmpty())
                .forEach(results::add);
        remove("delete from indicator where id = any (:ids)", indicators);
        remove("delete from result where id = any (:ids)", results);
    }

    private void remove(String sql, List<Long> ids) {
        if (!ids.isEmpty()) {
            handle.createUpdate(sql).bindArray("ids", Long.class, ids).execute();
        }
    }

    private static Update titled(Update update, Wording wording) {
        return update.bind("title", wording.title()).bind("said", TextMap.titles(wording.translations()));
    }

    private static Update bound(Update update, long indicator, Target target) {
        String part = target.dimension() == null
                ? "{}"
                : TextMap.write(Map.of(target.dimension(), String.valueOf(target.category())));
        return update.bind("indicator", indicator)
                .bind("from", target.from())
                .bind("to", target.to())
                .bind("part", part);
    }

    private long next(String sequence) {
        return handle.createQuery("select nextval(cast(:sequence as regclass))")
                .bind("sequence", sequence)
                .mapTo(Long.class)
                .one();
    }
}
