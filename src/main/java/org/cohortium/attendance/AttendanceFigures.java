package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** Sessions and their registers, limited to what the signed-in person may see. */
@ApplicationScoped
public class AttendanceFigures {
    private static final String SESSIONS = """
            select s.id, c.code as cohort, coalesce(cu.translations -> :language ->> 'title', cu.title) as cohort_title,
                   s.number, coalesce(mo.translations -> :language ->> 'title', s.title) as title,
                   s.starts_at, s.minutes, s.mode, s.state, s.place, c.time_zone as zone, r.expected, r.marked, r.there
            from session s
            join cohort c on c.id = s.cohort_id
            join curriculum_version v on v.id = c.curriculum_version_id
            join curriculum cu on cu.id = v.curriculum_id
            left join module mo on mo.id = s.module_id
            cross join lateral (
                select count(*) as expected, count(m.mark) as marked,
                       count(*) filter (where m.mark in ('PRESENT', 'LATE')) as there
                from enrolment e left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
                where e.cohort_id = c.id and %1$s) r
            where %2$s""";
    private static final String APPLIES = """
            e.joined_on <= (s.starts_at at time zone c.time_zone)::date
            and (e.left_on is null or e.left_on >= (s.starts_at at time zone c.time_zone)::date)""";

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
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(sessions("c.code = :cohort order by s.number"))
                                .bind("cohort", cohort),
                        language)
                .list());
    }

    /** The session, if it may be seen. */
    public Optional<SessionRow> session(long id, String language) {
        return jdbi.withHandle(
                handle -> rows(handle.createQuery(sessions("s.id = :id")).bind("id", id), language)
                        .findOne());
    }

    /** Sessions that begin in a stretch of time, not cancelled, in that order. {@code to} is exclusive. */
    public List<SessionRow> between(Instant from, Instant to, String language, int limit) {
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(
                                        sessions("s.starts_at >= :from and s.starts_at < :to and s.state <> 'CANCELLED'"
                                                + " order by s.starts_at, s.id limit :limit"))
                                .bind("from", from)
                                .bind("to", to)
                                .bind("limit", limit),
                        language)
                .list());
    }

    /** Sessions that began before an instant, not cancelled, latest first. */
    public List<SessionRow> before(Instant before, String language, int limit) {
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(sessions("s.starts_at < :before and s.state <> 'CANCELLED'"
                                        + " order by s.starts_at desc, s.id limit :limit"))
                                .bind("before", before)
                                .bind("limit", limit),
                        language)
                .list());
    }

    /**
     * Sessions that began before an instant and still have somebody without a mark, latest first. For those who see
     * everything, of the last two weeks.
     */
    public List<SessionRow> unmarked(Instant before, String language, int limit) {
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(sessions(
                                        "s.starts_at < :before and s.starts_at >= :from and s.state <> 'CANCELLED'"
                                                + " and r.marked < r.expected and c.state in ('RUNNING', 'ASSESSING')"
                                                + " order by s.starts_at desc, s.id limit :limit"))
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
                order by lower(p.name), e.id""".formatted(APPLIES, VisibleCohorts.whole(user.scope()));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("id", sessionId)
                .bind("language", language)
                .map(ConstructorMapper.of(RegisterRow.class))
                .list());
    }

    private String sessions(String condition) {
        user.requirePeople();
        return SESSIONS.formatted(APPLIES, VisibleCohorts.where(user.scope())) + " and " + condition;
    }

    private ResultIterable<SessionRow> rows(Query query, String language) {
        return VisibleCohorts.bind(query, user.scope())
                .bind("language", language)
                .map(ConstructorMapper.of(SessionRow.class));
    }
}
