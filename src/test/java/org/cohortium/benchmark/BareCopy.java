package org.cohortium.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.postgresql.PGConnection;

/** The same rows once more, as fast as PostgreSQL takes them: from files, into tables without constraint or index. */
final class BareCopy {
    private final Connection connection;
    private final Path files;

    BareCopy(Connection connection, Path files) {
        this.connection = connection;
        this.files = files;
    }

    /** One file a table, in the format of COPY. */
    void export(Map<String, Long> tables) throws SQLException, IOException {
        for (var table : tables.keySet()) {
            try (var out = Files.newOutputStream(files.resolve(table))) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
            }
        }
    }

    /** Loads all files in one transaction; the time of the rows and of the commit. */
    Duration load(Map<String, Long> tables) throws SQLException, IOException {
        connection.setAutoCommit(false);
        run("create schema bare");
        for (var table : tables.keySet()) {
            run("create table " + bare(table) + " (like " + table + ")");
        }
        connection.commit();
        long started = System.nanoTime();
        for (var table : tables.keySet()) {
            try (var in = Files.newInputStream(files.resolve(table))) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + bare(table) + " from stdin", in, 1 << 16);
            }
        }
        connection.commit();
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static String bare(String table) {
        return "bare." + table.replace('.', '_');
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
