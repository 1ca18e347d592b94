package org.cohortium.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Makes the application's one {@link Jdbi}. Inside a transaction its statements are part of it. */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "java:jboss/datasources/Cohortium")
    private DataSource dataSource;

    @Produces
    @Singleton
    Jdbi jdbi() {
        return Jdbi.create(dataSource);
    }
}
