package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * Published workbooks: a ministry's for its coordinators, a grant's for its donor once it is released, all for who sees
 * everything.
 */
@ApplicationScoped
public class PublishedFiles {
    private static final String FILES = """
            select f.id, r.report, coalesce(g.code, o.code) as recipient, o.country_iso3 as country,
                   coalesce(g.translations -> :language ->> 'title', g.title, o.translations -> :language ->> 'name', o.name) as title,
                   r.period_from as "from", r.period_to as "to", r.as_of, f.published_at, f.name, f.bytes,
                   encode(f.sha256, 'hex') as sha256, f.grant_id is not null as of_grant, l.id as release, l.number as release_number
            from report_file f
            left join release l on l.id = f.release_id
            join report_run r on r.id = f.run_id
            join organisation o on o.id = f.recipient_id
            left join grant_award g on g.id = f.grant_id
            where (:everything or f.grant_id is null and f.recipient_id = any (:organisations)
                   or f.release_id is not null and f.recipient_id = any (:donors))
              and %s""";
    private static final String LATEST_OF_GRANTS =
            "select distinct on (recipient) * from (%s) f order by recipient, release_number desc"
                    .formatted(FILES.formatted("g.code = any (:codes) and l.id is not null"));

    private final Jdbi jdbi;
    private final CurrentUser user;
    private final ReportFiles contents;

    @Inject
    PublishedFiles(Jdbi jdbi, CurrentUser user, ReportFiles contents) {
        this.jdbi = jdbi;
        this.user = user;
        this.contents = contents;
    }

    /** Those the reader may have, the latest first. */
    public List<FileView> latest(String language, int limit) {
        return jdbi.withHandle(handle -> scoped(
                        handle.createQuery(FILES.formatted("true order by f.published_at desc, f.name limit :limit")))
                .bind("language", language)
                .bind("limit", limit)
                .map(ConstructorMapper.of(FileView.class))
                .list());
    }

    /** @throws NoSuchThing if there is none, or it is somebody else's */
    public FileView find(UUID id, String language) {
        return jdbi.withHandle(handle -> scoped(handle.createQuery(FILES.formatted("f.id = :id")))
                .bind("language", language)
                .bind("id", id)
                .map(ConstructorMapper.of(FileView.class))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("file", id)));
    }

    /** That of the last release of each grant; none for a grant that is somebody else's. */
    public List<FileView> latestOfGrants(Collection<String> codes, String language) {
        return jdbi.withHandle(handle -> scoped(handle.createQuery(LATEST_OF_GRANTS))
                .bind("language", language)
                .bindArray("codes", String.class, codes)
                .map(ConstructorMapper.of(FileView.class))
                .list());
    }

    /** Hands a file over piece by piece; only what {@link #find} found. */
    public void copy(FileView file, OutputStream to) throws IOException {
        contents.copy(file.id(), file.bytes(), to);
    }

    private Query scoped(Query query) {
        Scope scope = user.scope();
        return query.bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .bindArray("donors", Long.class, scope.donors());
    }
}
