package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the reports checked when the application starts, so that the log says what is wrong before anybody asks. */
@ApplicationScoped
class ReportsAtStart {
    private static final Logger LOG = Logger.getLogger(ReportsAtStart.class.getName());

    /** A database that is away must not keep the application from starting; whoever asks for a report tries again. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object deployed, ReportDefinitions reports) {
        try {
            reports.offered();
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "The reports could not be checked; trying again when one is asked for", fault);
        }
    }
}
