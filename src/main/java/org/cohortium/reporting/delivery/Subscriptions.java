package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Where subscriptions stand, with who reads them and what the clock has begun for them. */
@ApplicationScoped
class Subscriptions {
    /** A donor of no country is one of the world's: UN M49 code 001, weekends on Saturday and Sunday. */
    private static final String ROWS = """
            select s.*, g.code as grant_code, coalesce(g.translations -> :reading ->> 'title', g.title) as title, g.ends_on as grant_ends,
                   o.id as donor_id, coalesce(o.translations -> :reading ->> 'name', o.name) as donor, coalesce(o.country_iso3, '001') as country
            from subscription s join grant_award g on g.id = s.grant_id join organisation o on o.id = g.donor_id
            where s.ended_at is null and %s order by g.code, s.report""";

    private final Jdbi jdbi;

    @Inject
    Subscriptions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A grant to subscribe to a report of. @param periods of the targets of its results framework */
    record Subscribable(long id, Period time, List<Period> periods) {}

    /**
     * What was begun, or somebody has decided.
     *
     * @param to last day of the period
     * @param making how the run that was begun last has come off; null while there is none, or it is under way
     */
    record Slot(
            long subscription,
            LocalDate to,
            @Nullable String reason,
            @Nullable String making) {}

    /** What became of a period. @param state of the release or its draft */
    record Made(
            long subscription,
            Period period,
            UUID release,
            String state,
            @Nullable Integer number,
            @Nullable Instant releasedAt) {}

    /** Those in force, by grant. @param reading language of titles */
    List<Subscription> all(String reading) {
        return rows("true", 0, reading);
    }

    Optional<Subscription> find(long id, String reading) {
        return rows("s.id = :key", id, reading).stream().findFirst();
    }

    List<Subscription> ofGrant(long grant, String reading) {
        return rows("s.grant_id = :key", grant, reading);
    }

    private List<Subscription> rows(String condition, long key, String reading) {
        return jdbi.withHandle(handle -> {
            Map<Long, List<Reader>> readers = readers(handle);
            return handle.createQuery(ROWS.formatted(condition))
                    .bind("reading", reading)
                    .bind("key", key)
                    .map((row, context) -> subscription(row, terms(row, readers)))
                    .list();
        });
    }

    private static Map<Long, List<Reader>> readers(Handle handle) {
        record Of(long subscription, Reader reader) {}
        return handle
                .createQuery("""
                        select r.* from subscription_reader r join subscription s on s.id = r.subscription_id
                        where s.ended_at is null order by r.address""")
                .map((row, context) -> new Of(
                        row.getLong("subscription_id"), new Reader(row.getString("address"), row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::subscription, Collectors.mapping(Of::reader, Collectors.toList())));
    }

    private static Subscription subscription(ResultSet row, Terms terms) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                row.getLong("grant_id"),
                row.getString("grant_code"),
                row.getString("title"),
                row.getObject("grant_ends", LocalDate.class),
                row.getLong("donor_id"),
                row.getString("donor"),
                row.getString("country"),
                terms,
                row.getInt("version"));
    }

    private static Terms terms(ResultSet row, Map<Long, List<Reader>> readers) throws SQLException {
        return new Terms(
                row.getString("report"),
                Cadence.valueOf(row.getString("cadence")),
                row.getInt("year_starts"),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("due_days"),
                row.getInt("draft_days"),
                row.getString("language"),
                row.getBoolean("enclosing"),
                readers.getOrDefault(row.getLong("id"), List.of()));
    }

    /** One that is not kept, of a grant that there is. */
    Subscription planned(long grant, Terms terms, String reading) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select 0 as id, g.id as grant_id, g.code as grant_code, coalesce(g.translations -> :reading ->> 'title', g.title) as title,
                               g.ends_on as grant_ends, o.id as donor_id, coalesce(o.translations -> :reading ->> 'name', o.name) as donor,
                               coalesce(o.country_iso3, '001') as country, 0 as version
                        from grant_award g join organisation o on o.id = g.donor_id where g.id = :grant""")
                .bind("grant", grant)
                .bind("reading", reading)
                .map((row, context) -> subscription(row, terms))
                .one());
    }

    Optional<Subscribable> grant(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from grant_award where code = :code")
                .bind("code", code)
                .map((row, context) -> new Subscribable(
                        row.getLong("id"),
                        new Period(
                                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                        List.of()))
                .findOne()
                .map(grant -> new Subscribable(
                        grant.id(), grant.time(), framework(handle).getOrDefault(grant.id(), List.of()))));
    }

    /** The periods of all grants' targets, by the grant's id. */
    Map<Long, List<Period>> framework() {
        return jdbi.withHandle(Subscriptions::framework);
    }

    private static Map<Long, List<Period>> framework(Handle handle) {
        record Of(long grant, Period period) {}
        return handle
                .createQuery("""
                        select distinct w.grant_id, t.period_from, t.period_to
                        from target t join indicator i on i.id = t.indicator_id join result r on r.id = i.result_id
                        join results_framework w on w.id = r.framework_id
                        order by w.grant_id, t.period_to""")
                .map((row, context) -> new Of(
                        row.getLong("grant_id"),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::grant, Collectors.mapping(Of::period, Collectors.toList())));
    }

    /** @return its id; empty if the grant has one of the report already */
    OptionalLong add(long grant, Terms terms, long by) {
        return jdbi.withHandle(handle -> {
            Optional<Long> id = terms(handle.createQuery("""
                            insert into subscription (grant_id, report, cadence, year_starts, starts_on, due_days, draft_days, language,
                                                      enclosing, set_by)
                            values (:grant, :report, :cadence, :yearStarts, :startsOn, :dueDays, :draftDays, :language, :enclosing, :by)
                            on conflict (grant_id, report) where ended_at is null do nothing returning id"""), terms)
                    .bind("grant", grant)
                    .bind("by", by)
                    .mapTo(Long.class)
                    .findOne();
            id.ifPresent(added -> read(handle, added, terms.readers()));
            return id.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        });
    }

    /** The report stays. @return false if it has changed since that version, or ended */
    boolean change(long id, int version, Terms terms, long by) {
        return jdbi.withHandle(handle -> {
            boolean changed = 1
                    == terms(handle.createUpdate("""
                                    update subscription set cadence = :cadence, year_starts = :yearStarts, starts_on = :startsOn,
                                           due_days = :dueDays, draft_days = :draftDays, language = :language, enclosing = :enclosing,
                                           set_by = :by, version = version + 1
                                    where id = :id and version = :version and ended_at is null"""), terms)
                            .bind("id", id)
                            .bind("version", version)
                            .bind("by", by)
                            .execute();
            if (changed) {
                handle.createUpdate("delete from subscription_reader where subscription_id = :id")
                        .bind("id", id)
                        .execute();
                read(handle, id, terms.readers());
            }
            return changed;
        });
    }

    /** @return false if it has ended */
    boolean end(long id, long by, Instant now) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        update subscription set ended_at = :now, set_by = :by, version = version + 1
                        where id = :id and ended_at is null""")
                        .bind("id", id)
                        .bind("by", by)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    private static <S extends SqlStatement<S>> S terms(S statement, Terms terms) {
        return statement.bindMethods(terms).bind("cadence", terms.cadence().name());
    }

    private static void read(Handle handle, long id, List<Reader> readers) {
        var batch = handle.prepareBatch(
                "insert into subscription_reader (subscription_id, address, name) values (:id, :address, :name)");
        readers.forEach(reader -> batch.bind("id", id).bindMethods(reader).add());
        if (!readers.isEmpty()) {
            batch.execute();
        }
    }

    /** What was begun or decided, for any period. */
    List<Slot> slots() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.*, (select t.state from report_recipient t where t.run_id = s.run_id and t.state in ('SKIPPED', 'FAILED')
                                     order by t.number limit 1) as making
                        from subscription_slot s""")
                .map((row, context) -> new Slot(
                        row.getLong("subscription_id"),
                        row.getObject("period_to", LocalDate.class),
                        row.getString("reason"),
                        row.getString("making")))
                .list());
    }

    /** Releases of subscribed reports, and drafts that were not returned: of a period the release, else the latest draft. */
    List<Made> made() {
        return jdbi.withHandle(handle -> new ArrayList<>(handle.createQuery("""
                select distinct on (s.id, r.period_from, r.period_to) s.id as subscription, r.period_from, r.period_to, l.id as release,
                       l.state, l.number, l.released_at
                from subscription s join release l on l.grant_id = s.grant_id join report_run r on r.id = l.run_id and r.report = s.report
                where s.ended_at is null and l.state <> 'RETURNED'
                order by s.id, r.period_from, r.period_to, l.released_at nulls last, l.compared_at desc""")
                .map((row, context) -> new Made(
                        row.getLong("subscription"),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_to", LocalDate.class)),
                        row.getObject("release", UUID.class),
                        row.getString("state"),
                        row.getObject("number", Integer.class),
                        row.getTimestamp("released_at") == null
                                ? null
                                : row.getTimestamp("released_at").toInstant()))
                .list()));
    }

    /** Last day of the last period that was released; empty if none was. */
    Optional<LocalDate> told(long subscription) {
        return made().stream()
                .filter(each -> each.subscription() == subscription && each.number() != null)
                .map(each -> each.period().to())
                .max(Comparator.naturalOrder());
    }

    /** Whether this node is the first to see that a draft is to be made. */
    boolean claim(long subscription, LocalDate to) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into subscription_slot (subscription_id, period_to) values (:id, :to) on conflict do nothing""")
                        .bind("id", subscription)
                        .bind("to", to)
                        .execute());
    }

    void begun(long subscription, LocalDate to, @Nullable UUID run) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update subscription_slot set run_id = :run where subscription_id = :id and period_to = :to")
                .bind("id", subscription)
                .bind("to", to)
                .bindByType("run", run, UUID.class)
                .execute());
    }

    /** Nothing is given for a period. @param reason null for taking that back */
    void skip(long subscription, LocalDate to, @Nullable Long by, @Nullable String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into subscription_slot (subscription_id, period_to, skipped_by, reason) values (:id, :to, :by, :reason)
                        on conflict (subscription_id, period_to) do update set skipped_by = excluded.skipped_by, reason = excluded.reason""")
                .bind("id", subscription)
                .bind("to", to)
                .bindByType("by", by, Long.class)
                .bindByType("reason", reason, String.class)
                .execute());
    }
}
