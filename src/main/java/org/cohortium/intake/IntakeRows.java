package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of uploads as judged. Written and read many at a time. */
@ApplicationScoped
class IntakeRows {
    private final Jdbi jdbi;

    @Inject
    IntakeRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps what rows came to, instead of what they came to before. */
    void keep(UUID upload, Collection<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into intake_row (upload_id, row_number, cells, mended, nomination, verdict, problems, flags,
                                            email_key, person_id)
                    values (:upload, :row, :cells::jsonb, :mended::jsonb, :nomination::jsonb, :verdict, :problems::jsonb,
                            :flags::jsonb, :email, :person)
                    on conflict (upload_id, row_number) do update
                    set cells = excluded.cells, mended = excluded.mended, nomination = excluded.nomination,
                        verdict = excluded.verdict, problems = excluded.problems, flags = excluded.flags,
                        email_key = excluded.email_key, person_id = excluded.person_id""");
            weighed.forEach(row -> bind(batch, upload, row).add());
            batch.execute();
        });
    }

    private static PreparedBatch bind(PreparedBatch batch, UUID upload, Weighed weighed) {
        JudgedRow judged = weighed.row().judged();
        String email = judged.email();
        return batch.bind("upload", upload)
                .bind("row", judged.row())
                .bind("cells", JsonText.texts(weighed.row().cells()))
                .bind("mended", JsonText.texts(weighed.row().mended()))
                .bind("nomination", weighed.candidate() == null ? null : CandidateJson.write(weighed.candidate()))
                .bind("verdict", weighed.verdict())
                .bind("problems", JsonText.list(judged.problems(), JsonText::problem))
                .bind("flags", JsonText.list(weighed.flags(), JsonText::flag))
                .bind("email", email == null ? null : EmailReader.key(email))
                .bindByType("person", weighed.personId(), Long.class);
    }

    /** What somebody has mended, by row. */
    Map<Integer, Map<Integer, String>> mended(UUID upload) {
        Map<Integer, Map<Integer, String>> mended = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select row_number, mended from intake_row where upload_id = :upload and mended <> '{}'")
                .bind("upload", upload)
                .map((row, context) -> Map.entry(row.getInt(1), JsonText.texts(row.getString(2))))
                .forEach(entry -> mended.put(entry.getKey(), entry.getValue())));
        return mended;
    }

    /** Forgets how rows were judged, but not what was mended in them. */
    void forgetVerdicts(UUID upload) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from intake_row where upload_id = ? and mended = '{}'", upload);
            handle.execute("""
                    update intake_row set verdict = null, nomination = null, problems = '[]', flags = '[]',
                           email_key = null, person_id = null where upload_id = ?""", upload);
        });
    }

    /** Drops what was left of an earlier reading and not met again. */
    void dropUnjudged(UUID upload) {
        jdbi.useHandle(
                handle -> handle.execute("delete from intake_row where upload_id = ? and verdict is null", upload));
    }

    /** Nothing of a refused upload is kept. */
    void dropAll(UUID upload) {
        jdbi.useHandle(handle -> handle.execute("delete from intake_row where upload_id = ?", upload));
    }

    Counts counts(UUID upload) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select count(*) filter (where verdict = 'NEW_PERSON'), count(*) filter (where verdict = 'KNOWN_PERSON'),
                       count(*) filter (where verdict = 'ALREADY_NOMINATED'), count(*) filter (where verdict = 'REJECTED'),
                       count(applied_at), count(*) filter (where flags <> '[]'), count(*) filter (where mended <> '{}')
                from intake_row where upload_id = :upload and verdict is not null""")
                .bind("upload", upload)
                .map((row, context) -> new Counts(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)))
                .one());
    }

    /** The address of a row in lower case; empty where it has none. */
    List<String> emailKeys(UUID upload, int row) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select email_key from intake_row where upload_id = ? and row_number = ? and email_key is not null")
                .bind(0, upload)
                .bind(1, row)
                .mapTo(String.class)
                .list());
    }
}
