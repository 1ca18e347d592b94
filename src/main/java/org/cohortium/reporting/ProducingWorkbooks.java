package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.work.LostLease;
import org.cohortium.work.WorkLease;

/**
 * Serving the recipients of a run one after the other: figures, workbook, a look whether it is whole, publishing. A
 * recipient that cannot be served is noted with the reason, and the next one is served.
 */
@ApplicationScoped
public class ProducingWorkbooks {
    private static final Logger LOG = Logger.getLogger(ProducingWorkbooks.class.getName());

    private RunsAtWork runs;
    private TakingRecipients recipients;
    private WorkingOutFigures figures;
    private WorkbookMaker maker;
    private ReportFiles files;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ProducingWorkbooks() {}

    @Inject
    ProducingWorkbooks(
            RunsAtWork runs,
            TakingRecipients recipients,
            WorkingOutFigures figures,
            WorkbookMaker maker,
            ReportFiles files) {
        this.runs = runs;
        this.recipients = recipients;
        this.figures = figures;
        this.maker = maker;
        this.files = files;
    }

    /**
     * Serves the next recipient.
     *
     * @return false if none waits, or the attempt is no longer under way
     * @throws LostLease if another node has taken the work over
     */
    public boolean next(UUID id, int attempt, WorkLease lease) {
        Run run = runs.underWay(id, attempt).orElse(null);
        if (run == null) {
            return false;
        }
        var recipient = recipients.take(id, lease);
        recipient.ifPresent(each -> serve(run, each, lease));
        return recipient.isPresent();
    }

    private void serve(Run run, Recipient recipient, WorkLease lease) {
        try {
            if (figures.workOut(run, recipient) == 0) {
                recipients.skip(recipient, lease);
            } else {
                write(run, recipient, lease);
            }
        } catch (LostLease lost) {
            throw lost;
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "No workbook for " + recipient);
            recipients.fail(recipient, lease, fault);
        }
    }

    private void write(Run run, Recipient recipient, WorkLease lease) {
        ReportDefinition definition = runs.definition(run);
        Path file = temporary();
        try {
            WorkbookMaker.Made made = maker.make(definition, WorkbookSubject.of(run, recipient), file);
            String name = String.join("_", run.report(), recipient.code(), run.from() + "_" + run.to()) + ".xlsx";
            files.publish(
                    recipient, new ReportFiles.Workbook(file, name, made.bytes(), made.sha256(), made.rows()), lease);
        } finally {
            delete(file);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("report-", ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a workbook", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
