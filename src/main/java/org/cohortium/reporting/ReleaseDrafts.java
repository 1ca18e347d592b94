package org.cohortium.reporting;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Mask;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Window;
import org.cohortium.results.Withheld;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What donors were told before, and what is to be told them next: a draft, with how it differs from the last release. */
final class ReleaseDrafts {
    private static final String RELEASES = """
            select l.id, l.run_id, l.recipient, l.number, r.period_from, r.period_to, r.as_of
            from release l join report_run r on r.id = l.run_id join grant_award g on g.id = l.grant_id
            where l.released_at <= :until and %s
            order by l.grant_id, l.number""";
    private static final String FIGURES = """
            select * from report_figure where run_id = :run and number = :recipient and (:all or series = 'COHORT')
            order by place""";

    private ReleaseDrafts() {}

    /** What the donor of a grant had been told by an instant. */
    static ToldBefore before(Handle handle, long grant, Instant until) {
        return new ToldBefore(
                releases(handle, grant, until, "l.grant_id = :grant", true),
                releases(
                        handle,
                        grant,
                        until,
                        "l.grant_id <> :grant and g.donor_id = (select donor_id from grant_award where id = :grant)",
                        false));
    }

    private static List<ToldRelease> releases(Handle handle, long grant, Instant until, String which, boolean all) {
        return handle.createQuery(RELEASES.formatted(which))
                .bind("grant", grant)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new ToldRelease(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        new Window(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class)),
                        row.getObject("as_of", OffsetDateTime.class).toInstant(),
                        figures(handle, row.getObject("run_id", UUID.class), row.getInt("recipient"), all)))
                .list();
    }

    /** A figure by its number in the report. */
    static Optional<FigureRow> figure(Handle handle, UUID run, int recipient, int place) {
        return Optional.ofNullable(numbered(handle, run, recipient).get(place));
    }

    /** The figures a recipient was given, by their numbers. */
    static Map<Integer, FigureRow> numbered(Handle handle, UUID run, int recipient) {
        Map<Integer, FigureRow> numbered = new LinkedHashMap<>();
        handle.createQuery(FIGURES)
                .bind("run", run)
                .bind("recipient", recipient)
                .bind("all", true)
                .map((row, context) -> Map.entry(row.getInt("place"), figure(row)))
                .forEach(each -> numbered.put(each.getKey(), each.getValue()));
        return numbered;
    }

    /** The figures a recipient was given; all, or those of cohorts. */
    private static List<FigureRow> figures(Handle handle, UUID run, int recipient, boolean all) {
        return handle.createQuery(FIGURES)
                .bind("run", run)
                .bind("recipient", recipient)
                .bind("all", all)
                .map((row, context) -> figure(row))
                .list();
    }

    /** Puts down a draft with its differences. */
    static void add(
            Handle handle,
            Recipient recipient,
            Run run,
            @Nullable ToldRelease last,
            Instant comparedAt,
            List<Restatement> restatements) {
        handle.createUpdate("""
                        insert into release (id, grant_id, run_id, recipient, state, compared_with, compared_at, prepared_by)
                        values (:id, :grantId, :runId, :number, 'DRAFT', cast(:last as uuid), :at, :by)""")
                .bindMethods(recipient)
                .bind("id", UUID.randomUUID())
                .bindByType("last", last == null ? null : last.id(), UUID.class)
                .bind("at", comparedAt.atOffset(ZoneOffset.UTC))
                .bindByType("by", run.requestedBy(), Long.class)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into report_change (run_id, number, place, series, item, measure, unit, period_from, period_to, dimension, category,
                                           old, new, old_masked, new_masked, causes)
                values (:run, :recipient, :place, :series, :item, :measure, :unit, :from, :to, :dimension, :category,
                        :then, :now, :thenWithheld, :nowWithheld, cast(:causes as jsonb))""");
        int place = 0;
        for (Restatement each : restatements) {
            batch.bindMethods(each.key())
                    .bind("run", recipient.runId())
                    .bind("recipient", recipient.number())
                    .bind("place", ++place)
                    .bind("unit", unit(each.key().measure()))
                    .bind("dimension", each.key().cell().dimensionKey())
                    .bind("category", each.key().cell().category())
                    .bind("then", each.then())
                    .bind("now", each.now())
                    .bind("thenWithheld", each.thenWithheld())
                    .bind("nowWithheld", each.nowWithheld())
                    .bind("causes", json(each.causes()))
                    .add();
        }
        if (place > 0) {
            batch.execute();
        }
        if (last != null) {
            byHand(handle, recipient, run, last, place);
        }
    }

    /** Values entered by hand that the donor is told, a line each in a fixed order. */
    static List<String> byHand(Handle handle, long grant, Instant asOf) {
        return handle.createQuery("""
                        select concat_ws('|', 'BY_HAND', indicator_id, period_from, period_to, trim_scale(numerator), trim_scale(denominator))
                        from reporting.approved_value(:asOf, :grant) order by indicator_id, period_from, period_to""")
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC))
                .bind("grant", grant)
                .mapTo(String.class)
                .list();
    }

    /** Values entered by hand that the donor was told otherwise, or not at all though the release told of their period. */
    private static void byHand(Handle handle, Recipient recipient, Run run, ToldRelease last, int place) {
        handle.createUpdate("""
                        insert into report_change (run_id, number, place, series, item, measure, unit, period_from, period_to, dimension,
                                                   category, old, new, old_masked, new_masked, causes)
                        select :run, :recipient, :place + row_number() over (order by indicator_id, period_from), 'INDICATOR', indicator_id,
                               'by-hand', case i.unit when 'PERCENT' then 'SHARE' when 'COUNT' then 'NUMBER' when 'RATIO' then 'NUMBER'
                                          when 'PARTICIPATIONS' then 'NUMBER' else i.unit end,
                               period_from, period_to, '', '', o.value, n.value, false, false,
                               jsonb_build_array(jsonb_build_object('cause', case when o.value is null then 'LATE_ENTRY' else 'CORRECTION' end,
                                                                    'amount', coalesce(n.value, 0) - coalesce(o.value, 0)))
                        from (select m.*, numerator / coalesce(denominator, 1) as value from reporting.approved_value(:then, :grant) m) o
                        full join (select m.*, numerator / coalesce(denominator, 1) as value from reporting.approved_value(:now, :grant) m) n
                             using (indicator_id, period_from, period_to)
                        join indicator i on i.id = indicator_id
                        where o.value is distinct from n.value and period_to <= :told""")
                .bind("run", recipient.runId())
                .bind("recipient", recipient.number())
                .bind("place", place)
                .bind("grant", recipient.grantId())
                .bind("then", last.asOf().atOffset(ZoneOffset.UTC))
                .bind("now", run.asOf().atOffset(ZoneOffset.UTC))
                .bind("told", last.period().to())
                .execute();
    }

    /** A measure that is not in the catalogue any more told a number. */
    private static String unit(String measure) {
        return Measures.find(measure)
                .map(Measure::unit)
                .orElse(Measure.Unit.NUMBER)
                .name();
    }

    /** As a list, so that their order stays. */
    private static String json(Map<Cause, BigDecimal> causes) {
        var list = Json.createArrayBuilder();
        causes.forEach((cause, amount) -> {
            JsonObjectBuilder each = Json.createObjectBuilder();
            list.add(each.add("cause", cause.name()).add("amount", amount));
        });
        return list.build().toString();
    }

    private static FigureRow figure(ResultSet row) throws SQLException {
        String dimension = row.getString("dimension");
        return new FigureRow(
                FigureRow.Series.valueOf(row.getString("series")),
                row.getString("item"),
                row.getString("measure"),
                row.getInt("measure_version"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                dimension.isEmpty() ? Cell.ALL : new Cell(Dimension.named(dimension), row.getString("category")),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getBigDecimal("value"),
                new Withheld(mask(row, "numerator_mask"), mask(row, "denominator_mask"), mask(row, "mask")));
    }

    private static @Nullable Mask mask(ResultSet row, String column) throws SQLException {
        String mask = row.getString(column);
        return mask == null ? null : Mask.valueOf(mask);
    }
}
