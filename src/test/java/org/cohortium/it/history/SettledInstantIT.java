package org.cohortium.it.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohortium.it.history.Rows.column;
import static org.cohortium.it.history.Rows.run;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.DatabaseAccess;
import org.junit.jupiter.api.Test;

/** While four writers move points between ten scores, a settled instant always shows the same rows and the same sum. */
class SettledInstantIT {
    private static final int ROWS = 10;
    private static final String SUM = "select sum(length(name)) from as_of.organisation(?)";
    private static final String ALL =
            "select string_agg(id || '=' || name, ',' order by id) from as_of.organisation(?)";

    @Test
    void showsTheSameForEver() throws Exception {
        DatabaseAccess database = TestDatabase.fresh();
        run(
                database.asApp(),
                "insert into organisation (id, code, kind, name)"
                        + " select i, 'ORG-' || i, 'AGENCY', repeat('x', 50) from generate_series(1, ?) i",
                ROWS);
        Map<OffsetDateTime, String> seen = readWhileWriting(database);

        for (Map.Entry<OffsetDateTime, String> then : seen.entrySet()) {
            assertThat(column(database.asApp(), String.class, ALL, then.getKey()))
                    .containsExactly(then.getValue());
            assertThat(column(database.asApp(), Long.class, SUM, then.getKey()))
                    .as("every transfer is seen whole at %s", then.getKey())
                    .containsExactly(50L * ROWS);
        }
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(column(database.asOwner(), Long.class, "select count(*) from history.torn")
                        .get(0))
                .as("writers did get into each other's way")
                .isPositive();
    }

    private static Map<OffsetDateTime, String> readWhileWriting(DatabaseAccess database) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        OffsetDateTime loaded = Rows.now(database.asApp());
        try {
            Future<?>[] running = new Future<?>[4];
            for (int i = 0; i < running.length; i++) {
                running[i] = writers.submit(transfers(database, stop, i));
            }
            Map<OffsetDateTime, String> seen = new LinkedHashMap<>();
            while (seen.size() < 40) {
                OffsetDateTime settled = column(
                                database.asApp(), OffsetDateTime.class, "select history.latest_settled()")
                        .get(0);
                if (settled.isAfter(loaded)) {
                    seen.put(
                            settled,
                            column(database.asApp(), String.class, ALL, settled).get(0));
                }
            }
            stop.set(true);
            for (Future<?> writer : running) {
                writer.get();
            }
            return seen;
        } finally {
            stop.set(true);
            writers.shutdownNow();
        }
    }

    /** Moves a letter from one name to another, each time in one transaction, rows locked in order. */
    private static Callable<Void> transfers(DatabaseAccess database, AtomicBoolean stop, int seed) {
        return () -> {
            Random random = new Random(seed);
            try (Connection connection = database.asApp().getConnection()) {
                connection.setAutoCommit(false);
                while (!stop.get()) {
                    int low = 1 + random.nextInt(ROWS - 1);
                    int high = low + 1 + random.nextInt(ROWS - low);
                    run(connection, "select 1 from organisation where id in (?, ?) order by id for update", low, high);
                    if (run(
                                    connection,
                                    "update organisation set name = substr(name, 2) where id = ? and length(name) > 1",
                                    low)
                            == 1) {
                        run(connection, "update organisation set name = name || 'x' where id = ?", high);
                    }
                    connection.commit();
                }
            }
            return null;
        };
    }
}
