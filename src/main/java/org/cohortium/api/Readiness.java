package org.cohortium.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohortium.build.Build;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Asks the database whether it answers. */
@ApplicationScoped
class Readiness {
    private static final System.Logger LOG = System.getLogger(Readiness.class.getName());

    private final Jdbi database;
    private final Build build;

    @Inject
    Readiness(Jdbi database, Build build) {
        this.database = database;
        this.build = build;
    }

    Status status() {
        return databaseAnswers() ? Status.ready(build.version()) : Status.starting(build.version());
    }

    private boolean databaseAnswers() {
        try {
            return database.withHandle(
                            handle -> handle.select("select 1").mapTo(int.class).one())
                    == 1;
        } catch (JdbiException e) {
            LOG.log(System.Logger.Level.WARNING, "the database does not answer", e);
            return false;
        }
    }
}
