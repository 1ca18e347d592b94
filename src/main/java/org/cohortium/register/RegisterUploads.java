package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.jdbi.v3.core.Jdbi;

/** The register workbooks that came back, with their contents and what was put in of each. */
@ApplicationScoped
class RegisterUploads {
    private static final String UPLOAD = """
            select r.id, r.cohort_id, c.code, r.file_name, u.display_name, r.uploaded_at, r.exported_as_of, r.language,
                   r.state, r.unchanged, r.changed, r.conflicts, r.invalid
            from register_upload r join cohort c on c.id = r.cohort_id join app_user u on u.id = r.uploaded_by
            where r.id = :id""";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    RegisterUploads(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void add(UUID id, long cohort, String fileName, long by, Edition edition, byte[] content) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    insert into register_upload (id, cohort_id, file_name, uploaded_by, uploaded_at, exported_as_of,
                                                 language, state, unchanged, changed, conflicts, invalid)
                    values (:id, :cohort, :name, :by, :now, :asOf, :language, 'LOOKED_AT', 0, 0, '[]', '[]')""")
                    .bind("id", id)
                    .bind("cohort", cohort)
                    .bind("name", fileName)
                    .bind("by", by)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .bind("asOf", edition.asOf().atOffset(ZoneOffset.UTC))
                    .bind("language", edition.language().tag())
                    .execute();
            handle.createUpdate("insert into register_content values (:id, :content)")
                    .bind("id", id)
                    .bind("content", content)
                    .execute();
        });
    }

    /** Keeps what would go in, or went in. */
    void found(UUID id, Merge merge, List<Conflict> conflicts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update register_upload set unchanged = :unchanged, changed = :changed,
                               conflicts = cast(:conflicts as jsonb), invalid = cast(:invalid as jsonb)
                        where id = :id""")
                .bind("id", id)
                .bind("unchanged", merge.unchanged())
                .bind("changed", merge.changed().size())
                .bind("conflicts", FindingsJson.conflicts(conflicts))
                .bind("invalid", FindingsJson.invalid(merge.invalid()))
                .execute());
    }

    /** Notes that this transaction put the cells in. */
    void applied(UUID id, List<FilledCell> cells, Values before) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update register_upload set state = 'APPLIED', applied_at = transaction_timestamp(),
                                   applied_in = pg_current_xact_id() where id = :id""").bind("id", id).execute();
            handle.createUpdate("insert into register_changes values (:id, cast(:cells as jsonb))")
                    .bind("id", id)
                    .bind("cells", changes(cells, before))
                    .execute();
        });
    }

    /** As the view register_change reads them. */
    private static String changes(List<FilledCell> cells, Values before) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartArray();
            for (FilledCell cell : cells) {
                Place place = cell.place();
                json.writeStartObject()
                        .write("sheet", cell.sheet())
                        .write("cell", cell.cell())
                        .write(
                                "kind",
                                place.kind().isOfOutcome()
                                        ? "OUTCOME"
                                        : place.kind().name())
                        .write("enrolment_id", place.enrolment())
                        .write("base", before.at(place))
                        .write("ours", cell.ours());
                if (place.target() != 0) {
                    json.write("target_id", place.target());
                }
                if (place.attempt() != 0) {
                    json.write("attempt", place.attempt());
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    Optional<RegisterUpload> find(UUID id) {
        return find(UPLOAD, id);
    }

    /** The same, nobody else's to decide on until the transaction ends. */
    Optional<RegisterUpload> locked(UUID id) {
        return find(UPLOAD + " for update of r", id);
    }

    private Optional<RegisterUpload> find(String sql, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> upload(row))
                .findOne());
    }

    /** @throws NoSuchThing if it is not kept any more, since somebody it names was erased */
    byte[] content(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select content from register_content where upload_id = :id")
                        .bind("id", id)
                        .mapTo(byte[].class)
                        .findOne()
                        .orElseThrow(() -> new NoSuchThing("register workbook", id)));
    }

    /** Cells whose fact has been written again since they were put in, as people name them: Attendance!B7. */
    List<String> writtenSince(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select sheet || '!' || cell from register_written_since(:id)")
                        .bind("id", id)
                        .mapTo(String.class)
                        .list());
    }

    void undo(UUID id) {
        jdbi.useHandle(handle -> handle.createQuery("select register_undo(:id)")
                .bind("id", id)
                .map((row, context) -> true)
                .one());
    }

    private static RegisterUpload upload(ResultSet row) throws SQLException {
        return new RegisterUpload(
                row.getObject("id", UUID.class),
                row.getLong("cohort_id"),
                row.getString("code"),
                row.getString("file_name"),
                row.getString("display_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("exported_as_of", OffsetDateTime.class).toInstant(),
                row.getString("language"),
                UploadState.valueOf(row.getString("state")),
                row.getInt("unchanged"),
                row.getInt("changed"),
                FindingsJson.conflicts(row.getString("conflicts")),
                FindingsJson.invalid(row.getString("invalid")));
    }
}
