package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/**
 * Has the reports checked when the application starts, so that the log says what is wrong before anybody asks, and a file
 * beside it for whoever starts the server: {@code report-problems.txt}, a line for each problem.
 */
@ApplicationScoped
class ReportsAtStart {
    private static final Logger LOG = Logger.getLogger(ReportsAtStart.class.getName());

    /** A database that is away must not keep the application from starting; whoever asks for a report tries again. */
    void check(
            @Observes @Initialized(ApplicationScoped.class) Object deployed, ReportDefinitions reports, Texts texts) {
        try {
            tell(reports.problems(), texts.in(Language.EN));
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, "The reports could not be checked; trying again when one is asked for", fault);
        }
    }

    private static void tell(List<DefinitionProblem> problems, Words words) {
        Path file = Path.of(System.getProperty("jboss.server.log.dir"), "report-problems.txt");
        try {
            Files.write(
                    file, problems.stream().map(problem -> problem.in(words)).toList());
        } catch (IOException failed) {
            LOG.log(Level.SEVERE, "The problems of reports could not be written to " + file, failed);
        }
    }
}
