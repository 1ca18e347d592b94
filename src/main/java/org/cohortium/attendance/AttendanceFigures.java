package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** Sessions and their registers, limited to what the signed-in person may see. */
@ApplicationScoped
public class AttendanceFigures {
    private static final Duration LATELY = Duration.ofDays(14);

    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected AttendanceFigures() {}

    @Inject
    public AttendanceFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** The sessions of a cohort in their order; none if the cohort is not to be seen. */
    public List<SessionRow> sessions(String cohort, String language) {
        String sql = SessionSql.sessions(scope(), "c.code = :cohort", "s.number");
        return jdbi.withHandle(handle ->
                rows(handle.createQuery(sql).bind("cohort", cohort), language).list());
    }

    /** The session, if it may be seen. */
    public Optional<SessionRow> session(long id, String language) {
        String sql = SessionSql.sessions(scope(), "s.id = :id", "s.id");
        return jdbi.withHandle(
                handle -> rows(handle.createQuery(sql).bind("id", id), language).findOne());
    }

    /** Sessions that begin in a stretch of time, not cancelled, in that order. {@code to} is exclusive. */
    public List<SessionRow> between(Instant from, Instant to, String language, int limit) {
        String sql = SessionSql.first(
                scope(), "s.starts_at >= :from and s.starts_at < :to and s.state <> 'CANCELLED'", "s.starts_at, s.id");
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(sql)
                                .bind("from", from)
                                .bind("to", to)
                                .bind("limit", limit),
                        language)
                .list());
    }

    /** Sessions that began before an instant, not cancelled, latest first. */
    public List<SessionRow> before(Instant before, String language, int limit) {
        String sql =
                SessionSql.first(scope(), "s.starts_at < :before and s.state <> 'CANCELLED'", "s.starts_at desc, s.id");
        return jdbi.withHandle(
                handle -> rows(handle.createQuery(sql).bind("before", before).bind("limit", limit), language)
                        .list());
    }

    /**
     * Sessions that began before an instant and still have somebody without a mark, latest first. For those who see
     * everything, of the last two weeks.
     */
    public List<SessionRow> unmarked(Instant before, String language, int limit) {
        String sql = SessionSql.unmarked(scope());
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(sql)
                                .bind("before", before)
                                .bind("from", user.scope().everything() ? before.minus(LATELY) : Instant.EPOCH)
                                .bind("limit", limit),
                        language)
                .list());
    }

    /** The register of a session: everybody to whom it applies, by name. */
    public List<RegisterRow> register(long sessionId, String language) {
        String sql = """
                select e.id as enrolment_id, p.name, p.latin_name,
                       coalesce(o.translations -> :language ->> 'name', o.name, p.organisation_declared) as organisation,
                       p.job_title, m.mark, m.minutes, m.note, other.missed, other.before
                from session s
                join cohort c on c.id = s.cohort_id
                join enrolment e on e.cohort_id = c.id
                join person p on p.id = e.person_id
                left join organisation o on o.id = p.organisation_id
                left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
                cross join lateral (
                    select count(*) as before, count(*) filter (where mark = 'ABSENT') as missed
                    from attendance_mark where enrolment_id = e.id and session_id <> s.id) other
                where s.id = :id and %s and %s
                order by lower(p.name), e.id""".formatted(SessionSql.applies("c.time_zone"), VisibleCohorts.whole(user.scope()));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("id", sessionId)
                .bind("language", language)
                .map(ConstructorMapper.of(RegisterRow.class))
                .list());
    }

    private Scope scope() {
        user.requirePeople();
        return user.scope();
    }

    private ResultIterable<SessionRow> rows(Query query, String language) {
        return VisibleCohorts.bind(query, user.scope())
                .bind("language", language)
                .map(ConstructorMapper.of(SessionRow.class));
    }
}
