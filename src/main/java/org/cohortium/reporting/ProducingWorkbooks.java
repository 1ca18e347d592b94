package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.work.LostLease;
import org.cohortium.work.WorkLease;
import org.jspecify.annotations.Nullable;

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
        TemporaryWorkbook.use(file -> {
            WorkbookMaker.Made made = maker.make(definition, WorkbookSubject.of(run, recipient), file);
            files.publish(recipient, ReportFiles.Workbook.of(file, fileName(run, recipient, null), made), lease);
        });
    }

    /** @param release number of the grant's release; null for a draft, and for a ministry */
    static String fileName(Run run, Recipient recipient, @Nullable Integer release) {
        String which = release == null ? recipient.code() : recipient.code() + "_release-" + release;
        return String.join("_", run.report(), which, run.from() + "_" + run.to()) + ".xlsx";
    }
}
