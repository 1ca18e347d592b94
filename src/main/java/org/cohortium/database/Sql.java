package org.cohortium.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** Makes the application's {@link Jdbi}: inside a transaction its statements are part of it; and the one for long reads. */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:jboss/datasources/Cohortium")
    private DataSource dataSource;

    @Resource(lookup = "java:jboss/datasources/CohortiumReads")
    private DataSource reads;

    @Produces
    @Singleton
    Jdbi jdbi() {
        return on(dataSource);
    }

    @Produces
    @Singleton
    @LongReads
    Jdbi longReads() {
        return on(reads);
    }

    private static Jdbi on(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        // a list's conditions come and go with what is asked for: a value nobody asks about is no mistake
        jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return jdbi;
    }
}
