package org.cohortium.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The rows by which work is handed out. Each statement stands for itself; the database's clock measures leases. */
@ApplicationScoped
class WorkItems {
    /** After so many claims a piece of work is given up: it may be what brings node after node down. */
    static final int MOST_ATTEMPTS = 50;

    private final Jdbi jdbi;

    @Inject
    WorkItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void request(String kind, String subject, @Nullable Long requestedBy) {
        update(
                """
                insert into work_item (kind, subject, state, requested_by) values (:kind, :subject, 'READY', :by)
                on conflict (kind, subject) do update
                    set state = 'READY', attempts = 0, failure = null, requested_by = excluded.requested_by
                    where work_item.state in ('FAILED', 'STOPPED')""",
                statement -> statement
                        .bind("kind", kind)
                        .bind("subject", subject)
                        .bindByType("by", requestedBy, Long.class));
    }

    /** Takes what is ready, or was left by a node that no longer beats; oldest first. */
    List<WorkItem> claim(String owner, Duration lease, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update work_item set state = 'RUNNING', owner = :owner, attempts = attempts + 1,
                       lease_until = clock_timestamp() + make_interval(secs => :lease)
                where id in (select id from work_item
                             where state = 'READY'
                                or state = 'RUNNING' and lease_until < clock_timestamp() and owner <> :owner
                             order by id limit :most for update skip locked)
                returning id, kind, subject, requested_by, execution_id""")
                .bind("owner", owner)
                .bind("lease", seconds(lease))
                .bind("most", most)
                .map((row, context) -> item(row))
                .list());
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("requested_by", Long.class),
                row.getObject("execution_id", Long.class));
    }

    /** Holds the row against being taken over until the transaction ends; false if it already was. */
    boolean lock(WorkLease lease) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select 1 from work_item where id = :id and owner = :owner for share")
                        .bind("id", lease.workId())
                        .bind("owner", lease.owner())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    void renew(String owner, Duration lease) {
        update(
                "update work_item set lease_until = clock_timestamp() + make_interval(secs => :lease) where owner = :owner",
                statement -> statement.bind("lease", seconds(lease)).bind("owner", owner));
    }

    boolean started(WorkLease lease, long executionId) {
        return 1
                == update(
                        "update work_item set execution_id = :execution where id = :id and owner = :owner",
                        statement -> statement
                                .bind("execution", executionId)
                                .bind("id", lease.workId())
                                .bind("owner", lease.owner()));
    }

    void finish(WorkLease lease) {
        end(lease, "'DONE'", null);
    }

    /** Lets somebody go on with it at once. */
    void release(WorkLease lease) {
        end(lease, "'READY'", null);
    }

    /**
     * Notes a fault. The work is tried again, unless it failed the same way the last time.
     *
     * @return whether it is given up
     */
    boolean fault(WorkLease lease, String failure) {
        String next =
                "case when failure = :failure or attempts >= " + MOST_ATTEMPTS + " then 'FAILED' else 'READY' end";
        return end(lease, next, failure).equals("FAILED");
    }

    private String end(WorkLease lease, String state, @Nullable String failure) {
        return jdbi.withHandle(handle -> handle.createQuery("update work_item set state = " + state
                        + ", failure = :failure, owner = null, lease_until = null where id = :id and owner = :owner"
                        + " returning state")
                .bind("failure", failure)
                .bind("id", lease.workId())
                .bind("owner", lease.owner())
                .mapTo(String.class)
                .findOne()
                .orElse("LOST"));
    }

    private int update(String sql, UnaryOperator<Update> parameters) {
        return jdbi.withHandle(
                handle -> parameters.apply(handle.createUpdate(sql)).execute());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
