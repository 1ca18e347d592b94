package org.cohortium.launcher;

import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the database, as which of its two roles.
 *
 * @param url JDBC address without a user
 * @param owner owns every table, migrates, loads demo data; never given to the application
 * @param app the application's role: no DDL, no superuser, no update or delete on history and audit
 */
public record DatabaseAccess(String url, Login owner, Login app) {
    static final String SCHEMAS = "cohortium,history,public";

    /** A database role and its password. */
    public record Login(String user, String password) {
        public Login {
            Objects.requireNonNull(user);
            Objects.requireNonNull(password);
        }

        @Override
        public String toString() {
            return user;
        }
    }

    public DatabaseAccess {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("DB_URL must begin with jdbc:postgresql:, but is \"" + url + "\".");
        }
    }

    public DataSource asOwner() {
        return dataSource(owner);
    }

    public DataSource asApp() {
        return dataSource(app);
    }

    private DataSource dataSource(Login login) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(login.user());
        dataSource.setPassword(login.password());
        dataSource.setCurrentSchema(SCHEMAS);
        dataSource.setReWriteBatchedInserts(true);
        return dataSource;
    }
}
