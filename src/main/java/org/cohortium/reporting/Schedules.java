package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The schedules, and the times they were due. */
@ApplicationScoped
class Schedules {
    private final Jdbi jdbi;

    @Inject
    Schedules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Schedule> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select report, every, day, hour, since from report_schedule order by report")
                .map(ConstructorMapper.of(Schedule.class))
                .list());
    }

    /** Of every report that ever was due, the last time. */
    List<LastDue> lastDue() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                select s.report, s.period_to as "to", s.run_id as run, r.state, n.published, n.total
                from (select distinct on (report) * from report_slot order by report, period_to desc) s
                left join report_run r on r.id = s.run_id
                cross join lateral (
                    select count(*) as total, count(*) filter (where state = 'PUBLISHED') as published
                    from report_recipient where run_id = s.run_id) n""").map(ConstructorMapper.of(LastDue.class)).list());
    }

    /** Ids of the grants whose donors get a report by a subscription of their own. */
    Set<Long> subscribed(String report) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select grant_id from subscription where report = :report and ended_at is null")
                .bind("report", report)
                .mapTo(Long.class)
                .collectIntoSet());
    }

    void set(Schedule schedule, long by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into report_schedule (report, every, day, hour, since, set_by)
                values (:report, :every, :day, :hour, :since, :by)
                on conflict (report) do update set every = :every, day = :day, hour = :hour, since = :since, set_by = :by""")
                .bindMethods(schedule)
                .bind("since", schedule.since().atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .execute());
    }

    /** @return false if there was none */
    boolean remove(String report) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("delete from report_schedule where report = :report")
                        .bind("report", report)
                        .execute());
    }

    /** Whether this node is the first to see that a report is due. */
    boolean claim(String report, LocalDate to) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate(
                                "insert into report_slot (report, period_to) values (:report, :to) on conflict do nothing")
                        .bind("report", report)
                        .bind("to", to)
                        .execute());
    }

    void made(String report, LocalDate to, @Nullable UUID run) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update report_slot set run_id = :run where report = :report and period_to = :to")
                .bind("report", report)
                .bind("to", to)
                .bindByType("run", run, UUID.class)
                .execute());
    }
}
