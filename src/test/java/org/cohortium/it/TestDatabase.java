package org.cohortium.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohortium.launcher.ClusterLocale;
import org.cohortium.launcher.DatabaseAccess;
import org.cohortium.launcher.Migration;
import org.cohortium.launcher.Roles;

/**
 * Databases of the current schema, each test its own, on one PostgreSQL for all tests of this JVM. It starts with the
 * first database asked for (some seconds; a further database costs some 100 ms) and ends with the JVM.
 */
public final class TestDatabase {
    private static final DatabaseAccess.Login OWNER = new DatabaseAccess.Login(Roles.OWNER, "owner-in-tests");
    private static final DatabaseAccess.Login APP = new DatabaseAccess.Login(Roles.APP, "app-in-tests");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** A migrated database without demo data, reachable as its owner and as the application. */
    public static DatabaseAccess fresh() {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = Cluster.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + Roles.DATABASE + " owner " + Roles.OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException("database " + name, failed);
        }
        return access(Cluster.POSTGRES, name);
    }

    private static DatabaseAccess access(EmbeddedPostgres postgres, String database) {
        return new DatabaseAccess("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database, OWNER, APP);
    }

    /** Its initialisation is the lazy start; the migrated database is the template of all others. */
    private static final class Cluster {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                ClusterLocale.OPTIONS.forEach(builder::setLocaleConfig);
                EmbeddedPostgres postgres = builder.start();
                Roles.set(postgres.getPostgresDatabase(), OWNER, APP);
                Migration.run(access(postgres, Roles.DATABASE));
                return postgres;
            } catch (IOException failed) {
                throw new UncheckedIOException("the tests' PostgreSQL", failed);
            } catch (SQLException failed) {
                throw new IllegalStateException("the tests' database roles", failed);
            }
        }
    }
}
