package org.cohortium.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** Makes the application's one {@link Jdbi}. Inside a transaction its statements are part of it. */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:jboss/datasources/Cohortium")
    private DataSource dataSource;

    @Produces
    @Singleton
    Jdbi jdbi() {
        Jdbi jdbi = Jdbi.create(dataSource);
        // a list's conditions come and go with what is asked for: a value nobody asks about is no mistake
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return jdbi;
    }
}
