package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;
import org.cohortium.work.HoldingWork;
import org.cohortium.work.WorkLease;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Publishing: the file, its hash and that the recipient is served, in one transaction, as long as the work is held. */
@ApplicationScoped
class ReportFiles {
    private static final int PIECE = 1 << 20;

    private Jdbi jdbi;
    private Recipients recipients;
    private HoldingWork holding;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ReportFiles() {}

    @Inject
    ReportFiles(Jdbi jdbi, Recipients recipients, HoldingWork holding, Event<DomainEvent> events, Clock clock) {
        this.jdbi = jdbi;
        this.recipients = recipients;
        this.holding = holding;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be published. */
    record Workbook(Path file, String name, long bytes, String sha256, long rows) {
        static Workbook of(Path file, String name, WorkbookMaker.Made made) {
            return new Workbook(file, name, made.bytes(), made.sha256(), made.rows());
        }
    }

    /** @throws org.cohortium.work.LostLease if somebody else has taken the work over */
    @Transactional
    void publish(Recipient recipient, Workbook workbook, WorkLease lease) {
        holding.confirm(lease);
        if (recipients.published(recipient, workbook.rows())) {
            store(recipient, workbook, null);
            events.fire(RunEvent.published(recipient, workbook.sha256()));
        }
    }

    /** The workbook of a release, as it was sent. */
    byte[] content(UUID release) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select content from report_file where release_id = :release")
                        .bind("release", release)
                        .mapTo(byte[].class)
                        .one());
    }

    /** What is kept of a release. */
    ReleasedWorkbooks.Kept kept(UUID release) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id as file, name, bytes from report_file where release_id = :release")
                .bind("release", release)
                .map(ConstructorMapper.of(ReleasedWorkbooks.Kept.class))
                .one());
    }

    /** Hands a file over piece by piece. */
    void copy(UUID file, long bytes, OutputStream to) throws IOException {
        try (Handle handle = jdbi.open()) {
            for (long at = 1; at <= bytes; at += PIECE) {
                to.write(handle.createQuery(
                                "select substring(content from :at for :piece) from report_file where id = :id")
                        .bind("id", file)
                        .bind("at", Math.toIntExact(at))
                        .bind("piece", PIECE)
                        .mapTo(byte[].class)
                        .one());
            }
        }
    }

    /** @param release of a grant, that it is the workbook of */
    @Transactional(Transactional.TxType.MANDATORY)
    void store(Recipient recipient, Workbook workbook, @Nullable UUID release) {
        try (InputStream content = Files.newInputStream(workbook.file())) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                    insert into report_file (id, run_id, recipient_id, grant_id, name, sha256, bytes, content, published_at, release_id)
                    values (:id, :runId, :organisationId, :grantId, :name, :sha256, :bytes, :content, :now, cast(:release as uuid))""")
                    .bindMethods(recipient)
                    .bind("id", UUID.randomUUID())
                    .bindByType("release", release, UUID.class)
                    .bind("name", workbook.name())
                    .bind("sha256", HexFormat.of().parseHex(workbook.sha256()))
                    .bind("bytes", workbook.bytes())
                    .bindBinaryStream("content", content, Math.toIntExact(workbook.bytes()))
                    .bind("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                    .execute());
        } catch (IOException e) {
            throw new UncheckedIOException("workbook " + workbook.name(), e);
        }
    }
}
