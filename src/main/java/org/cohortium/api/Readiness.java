package org.cohortium.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Asks the database whether it answers, and the archive which version it is. */
@ApplicationScoped
class Readiness {
    private static final System.Logger LOG = System.getLogger(Readiness.class.getName());

    private final Jdbi database;
    private final ServletContext servlets;

    @Inject
    Readiness(Jdbi database, ServletContext servlets) {
        this.database = database;
        this.servlets = servlets;
    }

    Status status() {
        return databaseAnswers() ? Status.ready(version()) : Status.starting(version());
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

    private String version() {
        try (var stream = servlets.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            if (stream == null) {
                throw new IllegalStateException("the archive has no manifest");
            }
            return new Manifest(stream).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
