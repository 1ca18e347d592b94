package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The uploads. Everybody finds their own; who sees everything finds all. */
@ApplicationScoped
class Uploads {
    private static final String COLUMNS = """
            select id, file_name, bytes, source, uploaded_by, organisation_id, language, created_at, state, dry_run,
                   refusal, choices, mapping, row_total, row_count, read_to, finished_at, version from intake_upload""";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Uploads(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void add(UUID id, NewUpload upload, IncomingFile file, CurrentUser by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into intake_upload (id, file_name, bytes, sha256, source, uploaded_by, organisation_id, language,
                                           created_at, state, dry_run, choices)
                values (:id, :name, :bytes, :sha256, :source, :by, :organisation, :language, :now, 'RECEIVED', :dryRun,
                        cast(:choices as jsonb))""")
                .bind("id", id)
                .bind("name", upload.fileName())
                .bind("bytes", file.bytes())
                .bind("sha256", file.sha256())
                .bind("source", upload.source())
                .bind("by", by.userId())
                .bindByType("organisation", by.organisationAs(Role.COORDINATOR), Long.class)
                .bind("language", by.language().toLanguageTag())
                .bind("now", now())
                .bind("dryRun", upload.dryRun())
                .bind(
                        "choices",
                        upload.choices() == null ? null : upload.choices().toJson())
                .execute());
    }

    /**
     * An upload its reader may see.
     *
     * @throws NoSuchThing if there is none, or it is somebody else's
     */
    Upload visible(UUID id, CurrentUser to) {
        return one(
                        COLUMNS + " where id = :id and (:everything or uploaded_by = :user)",
                        query -> query.bind("id", id)
                                .bind("everything", to.scope().everything())
                                .bind("user", to.userId()))
                .orElseThrow(() -> new NoSuchThing("upload", id));
    }

    /**
     * An upload its reader may change, locked until the transaction ends.
     *
     * @throws NoSuchThing if there is none, or it is somebody else's
     * @throws org.cohortium.identity.NotAllowed if they nominate nobody
     */
    Upload own(UUID id, CurrentUser user) {
        boolean any = user.scopeAs(Role.ADMIN, Role.COORDINATOR).everything();
        return one(
                        COLUMNS + " where id = :id and (:any or uploaded_by = :user) for update",
                        query -> query.bind("id", id).bind("any", any).bind("user", user.userId()))
                .orElseThrow(() -> new NoSuchThing("upload", id));
    }

    /** An upload a job works on. */
    Upload get(UUID id) {
        return one(COLUMNS + " where id = :id", query -> query.bind("id", id))
                .orElseThrow(() -> new IllegalStateException("there is no upload " + id));
    }

    Optional<UploadStage> stage(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select uploaded_by, state from intake_upload where id = :id")
                .bind("id", id)
                .map((row, context) -> new UploadStage(row.getLong(1), UploadState.valueOf(row.getString(2))))
                .findOne());
    }

    /** When a file with the same bytes was first taken in by the same person or organisation; empty if never. */
    Optional<OffsetDateTime> takenInBefore(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select min(earlier.created_at) from intake_upload u join intake_upload earlier
                    on earlier.sha256 = u.sha256 and earlier.created_at < u.created_at and earlier.state = 'DONE'
                       and (earlier.uploaded_by = u.uploaded_by or earlier.organisation_id = u.organisation_id)
                where u.id = :id""")
                .bind("id", id)
                .mapTo(OffsetDateTime.class)
                .findOne());
    }

    /** Keeps what was recognised. */
    void recognised(UUID id, Recognised list) {
        Mapping mapping = list.mapping();
        jdbi.useHandle(handle -> handle.createUpdate("""
                update intake_upload set mapping = cast(:mapping as jsonb), columns = cast(:columns as jsonb),
                       sheet = :sheet, header_row = :header, row_total = :rows where id = :id""")
                .bind("id", id)
                .bind("mapping", mapping.toJson())
                .bind("columns", ColumnsJson.write(list.columns()))
                .bind("sheet", mapping.sheet())
                .bind("header", mapping.headerRow())
                .bind("rows", list.rows())
                .execute());
    }

    List<ColumnProposal> columns(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select columns from intake_upload where id = :id")
                .bind("id", id)
                .map((row, context) ->
                        row.getString(1) == null ? List.<ColumnProposal>of() : ColumnsJson.read(row.getString(1)))
                .one());
    }

    /** Notes how far the rows are judged. */
    void readTo(UUID id, int lastRow, int judged) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update intake_upload set read_to = :row, row_count = row_count + :judged where id = :id")
                .bind("id", id)
                .bind("row", lastRow)
                .bind("judged", judged)
                .execute());
    }

    /** Goes back before the first row, to look at the list anew with other choices. */
    void rewind(UUID id, ColumnChoices choices) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update intake_upload set choices = cast(:choices as jsonb), read_to = 0, row_count = 0 where id = :id""")
                .bind("id", id)
                .bind("choices", choices.toJson())
                .execute());
    }

    /**
     * Brings an upload to a state.
     *
     * @return its version from now on
     * @throws IllegalStateException if it stands in none of the states it may come from
     */
    int become(UUID id, UploadState next, Collection<UploadState> from) {
        return becomeIf(id, next, from)
                .orElseThrow(() -> new IllegalStateException("upload " + id + " stands in none of " + from));
    }

    /** Its version from now on; empty, and nothing changed, if it stands in none of the states it may come from. */
    Optional<Integer> becomeIf(UUID id, UploadState next, Collection<UploadState> from) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                update intake_upload set state = :next, version = version + 1,
                       finished_at = case when :next in ('DONE', 'TO_REVIEW') then cast(:now as timestamptz) else finished_at end
                where id = :id and state = any(:from) returning version""")
                .bind("id", id)
                .bind("next", next)
                .bind("now", now())
                .bindArray("from", String.class, from.stream().map(Enum::name).toList())
                .mapTo(Integer.class)
                .findOne());
    }

    void refuse(UUID id, Refusal refusal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update intake_upload set state = 'REFUSED', refusal = cast(:refusal as jsonb), version = version + 1,
                       finished_at = :now where id = :id""")
                .bind("id", id)
                .bind("refusal", JsonText.refusal(refusal))
                .bind("now", now())
                .execute());
    }

    private Optional<Upload> one(String sql, UnaryOperator<Query> parameters) {
        return jdbi.withHandle(handle -> parameters
                .apply(handle.createQuery(sql))
                .map((row, context) -> upload(row))
                .findOne());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Upload upload(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        String choices = row.getString("choices");
        String mapping = row.getString("mapping");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("bytes"),
                UploadSource.valueOf(row.getString("source")),
                row.getLong("uploaded_by"),
                row.getObject("organisation_id", Long.class),
                row.getString("language"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                UploadState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                refusal == null ? null : JsonText.refusal(refusal),
                choices == null ? null : ColumnChoices.ofJson(choices),
                mapping == null ? null : Mapping.ofJson(mapping),
                row.getInt("row_total"),
                row.getInt("row_count"),
                row.getInt("read_to"),
                finished == null ? null : finished.toInstant(),
                row.getInt("version"));
    }
}
