package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which rows have been taken in. */
@ApplicationScoped
class AppliedRows {
    /** Names the lock under which nominations are taken in; any number nobody else uses. */
    private static final long LOCK = 0x6e6f6d696e6174L;

    private final Jdbi jdbi;
    private final Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    AppliedRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Lets one list after the other take in its next rows, on all nodes: two lists may bring the same new person. Also
     * gives the reason that the history of what is written now keeps.
     */
    void waitForOthers(UUID upload) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select pg_advisory_xact_lock(:lock), set_config('cohortium.reason', :reason, true)")
                .bind("lock", LOCK)
                .bind("reason", "nomination list " + upload)
                .mapToMap()
                .one());
    }

    List<ToApply> toApply(UUID upload, int after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select row_number, nomination from intake_row
                where upload_id = :upload and row_number > :after and applied_at is null
                  and verdict in ('NEW_PERSON', 'KNOWN_PERSON')
                order by row_number limit :most""")
                .bind("upload", upload)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new ToApply(row.getInt(1), CandidateJson.read(row.getString(2))))
                .list());
    }

    /** Notes what became of rows; persons and nominations are written first, for the rows point to them. */
    void note(UUID upload, Collection<AppliedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        entities.flush();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    update intake_row set verdict = :verdict, person_id = :person, enrolment_id = :enrolment,
                           problems = cast(:problems as jsonb), applied_at = cast(:at as timestamptz)
                    where upload_id = :upload and row_number = :row""");
            rows.forEach(row -> batch.bind("upload", upload)
                    .bind("row", row.row())
                    .bind("verdict", row.verdict())
                    .bindByType("person", row.person(), Long.class)
                    .bindByType("enrolment", row.enrolment(), Long.class)
                    .bind("problems", JsonText.list(row.problems(), JsonText::problem))
                    .bindByType("at", row.enrolment() == null ? null : now, OffsetDateTime.class)
                    .add());
            batch.execute();
        });
    }
}
