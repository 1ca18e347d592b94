package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The workbook of a release: the figures of its draft, under its number; and the same once more, to see that it is. */
@ApplicationScoped
public class ReleasedWorkbooks {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Jdbi jdbi;
    private ReportRuns runs;
    private RunsAtWork work;
    private Recipients recipients;
    private WorkbookMaker maker;
    private ReportFiles files;
    private TracingFigures tracing;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ReleasedWorkbooks() {}

    @Inject
    ReleasedWorkbooks(
            Jdbi jdbi,
            ReportRuns runs,
            RunsAtWork work,
            Recipients recipients,
            WorkbookMaker maker,
            ReportFiles files,
            TracingFigures tracing) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.work = work;
        this.recipients = recipients;
        this.maker = maker;
        this.files = files;
        this.tracing = tracing;
    }

    /** What is kept of a release. Bytes: of the file. */
    public record Kept(UUID file, String name, long bytes) {}

    /** @throws IllegalStateException if it is not released */
    public Kept kept(UUID release) {
        return files.kept(release);
    }

    /** The workbook as it was sent. @throws IllegalStateException if it is not released */
    public byte[] content(UUID release) {
        return files.content(release);
    }

    /** Hands it over piece by piece. @throws IllegalStateException if it is not released */
    public void copy(UUID release, OutputStream to) throws IOException {
        Kept kept = files.kept(release);
        files.copy(kept.file(), kept.bytes(), to);
    }

    /**
     * Makes it and keeps it.
     *
     * @param recipient number in the run
     * @param number of the grant's releases
     * @return its hash, 64 hexadecimal digits
     * @throws IllegalStateException if the report is not offered any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String keep(UUID release, UUID run, int recipient, int number) {
        Run made = runs.get(run);
        Recipient donor = recipients.get(run, recipient);
        String[] sha256 = new String[1];
        TemporaryWorkbook.use(file -> {
            WorkbookMaker.Made workbook = maker.make(work.definition(made), subject(made, donor, number), file);
            files.store(
                    donor,
                    ReportFiles.Workbook.of(file, ProducingWorkbooks.fileName(made, donor, number), workbook),
                    release);
            sha256[0] = workbook.sha256();
        });
        return sha256[0];
    }

    /**
     * Works the figures out once more from the state of knowledge they show, makes the workbook once more, and says what
     * comes out otherwise. Nothing is kept of it.
     *
     * @throws IllegalStateException if the report is not offered any more
     */
    @Transactional
    public Reproduction reproduce(UUID release, UUID run, int recipient, int number, Instant comparedAt) {
        Run made = runs.get(run);
        Recipient donor = recipients.get(run, recipient);
        TracingFigures.Compared compared = tracing.compare(run, recipient, comparedAt);
        byte[] sent = files.content(release);
        byte[] again = bytes(made, donor, number);
        return new Reproduction(
                compared.figures(),
                compared.differing(),
                Arrays.equals(sent, again),
                WorkbookParts.differing(sent, again));
    }

    private byte[] bytes(Run run, Recipient recipient, int number) {
        byte[][] bytes = new byte[1][];
        TemporaryWorkbook.use(file -> {
            maker.make(work.definition(run), subject(run, recipient, number), file);
            try {
                bytes[0] = Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return bytes[0];
    }

    /** A definition whose queries ask for the facts themselves has them worked out once more where they are gone. */
    private WorkbookSubject subject(Run run, Recipient recipient, int number) {
        boolean needed =
                work.definition(run).queries().values().stream().anyMatch(query -> query.contains(":snapshot"));
        long snapshot = run.snapshotId() != null
                ? run.snapshotId()
                : needed ? jdbi.withHandle(handle -> FactSnapshots.of(handle, run.asOf())) : 0;
        return WorkbookSubject.of(run, recipient, snapshot, number);
    }
}
