package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The latest lines of the audit trail, for auditors and administrators. */
@ApplicationScoped
public class TrailFigures {
    private static final String LATEST = """
            select t.id, t.at, u.display_name as actor, t.action, t.subject_type, t.subject_id,
                   t.details ->> 'cohort' as cohort
            from (select * from audit_event order by id desc limit :limit) t
            left join app_user u on u.id::text = substring(t.actor from 'user:([0-9]+)$')
            order by t.id desc""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public TrailFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /**
     * The newest first.
     *
     * @throws org.cohortium.identity.NotAllowed for others
     */
    public List<TrailLine> latest(int limit) {
        user.require(Role.AUDITOR, Role.ADMIN);
        return jdbi.withHandle(handle -> handle.createQuery(LATEST)
                .bind("limit", limit)
                .map(ConstructorMapper.of(TrailLine.class))
                .list());
    }

    /** What happened since an instant, by action, the most frequent first. */
    public List<Happened> since(Instant from) {
        user.require(Role.AUDITOR, Role.ADMIN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select action, count(*) as times, count(distinct actor) as actors from audit_event where at >= :from"
                                + " group by action order by 2 desc, 1")
                .bind("from", from)
                .map(ConstructorMapper.of(Happened.class))
                .list());
    }

    /** How often something happened, and by how many different people or jobs. */
    public record Happened(String action, long times, long actors) {}
}
