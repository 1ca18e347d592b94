package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Lists of uploads and of their rows. */
@ApplicationScoped
class IntakeFigures {
    private static final String ROW =
            "select row_number, cells, mended, verdict, problems, flags, applied_at is not null as applied from intake_row ";
    private static final String ROWS_WANTED = """
            where upload_id = :upload and verdict is not null
              and (:all or verdict = any(:verdicts) or (:mended and mended <> '{}'))
              and (not :flagged or flags <> '[]')""";

    private final Jdbi jdbi;

    @Inject
    IntakeFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The user's own uploads, latest first. */
    Listing<UploadSummary> of(CurrentUser user, int offset, int limit) {
        return jdbi.withHandle(handle -> new Listing<>(
                handle.createQuery("""
                        select u.*, r.accepted, r.rejected
                        from (select * from intake_upload where uploaded_by = :user
                              order by created_at desc, id offset :offset limit :limit) u
                        cross join lateral (
                            select count(*) filter (where verdict in ('NEW_PERSON', 'KNOWN_PERSON')) as accepted,
                                   count(*) filter (where verdict = 'REJECTED') as rejected
                            from intake_row where upload_id = u.id) r
                        order by u.created_at desc, u.id""")
                        .bind("user", user.userId())
                        .bind("offset", offset)
                        .bind("limit", limit)
                        .map((row, context) -> summary(row))
                        .list(),
                handle.createQuery("select count(*) from intake_upload where uploaded_by = :user")
                        .bind("user", user.userId())
                        .mapTo(Integer.class)
                        .one()));
    }

    /** Rows in the file's order. */
    Listing<RowView> rows(UUID upload, RowQuery query, int offset, int limit) {
        return jdbi.withHandle(handle -> new Listing<>(
                bind(
                                handle.createQuery(
                                        ROW + ROWS_WANTED + " order by row_number offset :offset limit :limit"),
                                upload,
                                query)
                        .bind("offset", offset)
                        .bind("limit", limit)
                        .map((row, context) -> row(row))
                        .list(),
                bind(handle.createQuery("select count(*) from intake_row " + ROWS_WANTED), upload, query)
                        .mapTo(Integer.class)
                        .one()));
    }

    /** The cohorts an upload's good rows lead to, by code. */
    List<CohortShare> cohorts(UUID upload, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select c.code, coalesce(cu.translations -> :language ->> 'title', cu.title) as title,
                       r.nominations, c.capacity, e.seated, e.in_line
                from (select nomination ->> 'cohort' as code, count(*) as nominations from intake_row
                      where upload_id = :upload and verdict in ('NEW_PERSON', 'KNOWN_PERSON') group by 1) r
                join cohort c on c.code = r.code
                join curriculum_version v on v.id = c.curriculum_version_id
                join curriculum cu on cu.id = v.curriculum_id
                cross join lateral (
                    select count(*) filter (where x.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated,
                           count(*) filter (where x.state in ('NOMINATED', 'APPROVED', 'WAITLISTED')
                                and not exists (select from intake_row i where i.enrolment_id = x.id and i.upload_id = :upload))
                               as in_line
                    from enrolment x where x.cohort_id = c.id) e
                order by c.code""")
                .bind("upload", upload)
                .bind("language", language)
                .map(ConstructorMapper.of(CohortShare.class))
                .list());
    }

    /** Rows by their numbers and those with any of the addresses, locked until the transaction ends, in the file's order. */
    List<RowView> lock(UUID upload, int number, Collection<String> emailKeys) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + """
                where upload_id = :upload and (row_number = :row or email_key = any(:keys))
                order by row_number for update""")
                .bind("upload", upload)
                .bind("row", number)
                .bindArray("keys", String.class, emailKeys)
                .map((row, context) -> row(row))
                .list());
    }

    private static Query bind(Query sql, UUID upload, RowQuery query) {
        return sql.bind("upload", upload)
                .bind("all", query.verdicts().isEmpty())
                .bindArray(
                        "verdicts",
                        String.class,
                        query.verdicts().stream().map(Enum::name).toList())
                .bind("mended", query.mendedToo())
                .bind("flagged", query.flaggedOnly());
    }

    private static UploadSummary summary(ResultSet row) throws SQLException {
        return new UploadSummary(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                UploadSource.valueOf(row.getString("source")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                UploadState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                row.getInt("row_count"),
                row.getInt("accepted"),
                row.getInt("rejected"));
    }

    private static RowView row(ResultSet row) throws SQLException {
        Map<Integer, String> file = JsonText.texts(row.getString("cells"));
        Map<Integer, String> mended = JsonText.texts(row.getString("mended"));
        Map<Integer, String> before = new TreeMap<>();
        mended.keySet().forEach(column -> before.put(column, file.getOrDefault(column, "")));
        file.putAll(mended);
        return new RowView(
                row.getInt("row_number"),
                file,
                before,
                Verdict.valueOf(row.getString("verdict")),
                JsonText.list(row.getString("problems"), JsonText::problem),
                JsonText.list(row.getString("flags"), JsonText::flag),
                row.getBoolean("applied"));
    }

    /** The rejected rows below a row, in the file's order. */
    List<RowView> rejectedAfter(UUID upload, int row, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROW + """
                where upload_id = :upload and verdict = 'REJECTED' and row_number > :after
                order by row_number limit :most""")
                .bind("upload", upload)
                .bind("after", row)
                .bind("most", most)
                .map((found, context) -> row(found))
                .list());
    }
}
