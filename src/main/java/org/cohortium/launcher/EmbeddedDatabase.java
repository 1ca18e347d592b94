package org.cohortium.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/** A durable PostgreSQL in the data directory, on a free port of the loopback, for passwords only. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(3);
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");
    private static final Map<String, String> SIZED = Map.of(
            "max_connections", "80",
            "shared_buffers", "256MB",
            "work_mem", "16MB",
            "maintenance_work_mem", "256MB",
            "max_wal_size", "2GB",
            "random_page_cost", "1.1");
    private static final String PASSWORDS_ONLY = """
            # written at every start
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres postgres;
    private final DatabaseAccess access;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseAccess access) {
        this.postgres = postgres;
        this.access = access;
    }

    /** @throws CannotStart if PostgreSQL does not come up */
    static EmbeddedDatabase start(DataDirectory data) {
        Passwords passwords = Passwords.in(data.passwords());
        try {
            EmbeddedPostgres postgres = postmaster(data, passwords);
            DatabaseAccess access = access(postgres, passwords);
            Roles.setSuperuserPassword(postgres.getPostgresDatabase(), passwords.superuser());
            Roles.set(postgres.getPostgresDatabase(), access.owner(), access.app());
            closeToAllWithoutPassword(postgres, data.database());
            return new EmbeddedDatabase(postgres, access);
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new CannotStart(
                    "The embedded database did not start; its log is " + data.databaseLog() + ".", failed);
        }
    }

    DatabaseAccess access() {
        return access;
    }

    private static EmbeddedPostgres postmaster(DataDirectory data, Passwords passwords) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.database())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_RECOVERY)
                .setConnectConfig("password", passwords.superuser())
                .setErrorRedirector(appendTo(data.databaseLog()))
                .setOutputRedirector(appendTo(data.databaseLog()));
        ClusterLocale.OPTIONS.forEach(builder::setLocaleConfig);
        DURABLE.forEach(builder::setServerConfig);
        SIZED.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static ProcessBuilder.Redirect appendTo(Path log) {
        return ProcessBuilder.Redirect.appendTo(log.toFile());
    }

    private static DatabaseAccess access(EmbeddedPostgres postgres, Passwords passwords) {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + Roles.DATABASE,
                new DatabaseAccess.Login(Roles.OWNER, passwords.owner()),
                new DatabaseAccess.Login(Roles.APP, passwords.app()));
    }

    /** A new cluster trusts everybody on the machine until here. */
    private static void closeToAllWithoutPassword(EmbeddedPostgres postgres, Path database)
            throws IOException, SQLException {
        Files.writeString(database.resolve("pg_hba.conf"), PASSWORDS_ONLY, StandardCharsets.US_ASCII);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("stopping the embedded database", failed);
        }
    }
}
