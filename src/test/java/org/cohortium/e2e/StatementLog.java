package org.cohortium.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the server asks its database, as the database itself writes it down. Writes everything down until closed. */
final class StatementLog implements AutoCloseable {
    private static final Pattern STATEMENT =
            Pattern.compile("LOG: {2}(?:execute [^:]+|statement): (.*?)(?=\\R\\S+ \\S+ \\S+ \\[|\\z)", Pattern.DOTALL);

    private static final int MOST_TRIES = 50;

    private final TestServer server;
    private final Path file;

    StatementLog(TestServer server) {
        this.server = server;
        this.file = server.data().resolve("postgresql.log");
        run("alter system set log_statement = 'all'");
        run("select pg_reload_conf()");
        for (int tries = 0; marked() < 0; tries++) {
            if (tries > MOST_TRIES) {
                throw new IllegalStateException("nothing is written to " + file);
            }
        }
    }

    /** The statements that were run meanwhile, in their order. */
    List<String> during(Runnable what) {
        int from = marked();
        what.run();
        int to = marked();
        return STATEMENT
                .matcher(read().substring(from, to))
                .results()
                .map(found -> found.group(1))
                .filter(statement -> !statement.startsWith("select 'mark "))
                .toList();
    }

    @Override
    public void close() {
        run("alter system reset log_statement");
        run("select pg_reload_conf()");
    }

    /** Leaves a mark in the log; returns where it stands, or -1 if it does not come to be seen. */
    private int marked() {
        String mark = "mark " + UUID.randomUUID();
        run("select '" + mark + "'");
        for (int looks = 0; looks < MOST_TRIES; looks++) {
            int place = read().indexOf(mark);
            if (place >= 0) {
                return place;
            }
            pause();
        }
        return -1;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while reading the database's log", stopped);
        }
    }

    private String read() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(file.toString(), failed);
        }
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(
                        server.database().url(), "postgres", new DataLeft(server.data()).password("superuser"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
