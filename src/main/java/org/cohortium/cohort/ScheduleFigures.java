package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What one must know to plan sessions: modules, and what else takes place at the time. */
@ApplicationScoped
public class ScheduleFigures {
    private static final String REACHED = "select true from cohort c where c.code = :code and ";

    private static final String MODULES = """
            select m.id, m.position, coalesce(m.translations -> :language ->> 'title', m.title) as title, m.mode,
                   exists (select from session s where s.cohort_id = c.id and s.module_id = m.id and s.state <> 'CANCELLED')
                       as taught
            from cohort c join module m on m.curriculum_version_id = c.curriculum_version_id
            where c.code = :code and %s
            order by m.position""";

    private static final String SESSION = """
            select s.id, c.code as cohort, s.number, s.module_id, s.title, s.starts_at, s.minutes, s.mode, s.place, s.state,
                   c.time_zone as zone, s.version, s.sys_why as reason
            from session s join cohort c on c.id = s.cohort_id
            where %s and\s""";

    private static final String AT_THE_TIME = """
            select s.number, s.starts_at, s.minutes, c.id = :cohort as own,
                   array(select u.display_name
                         from cohort_facilitator f join cohort_facilitator g on g.user_id = f.user_id
                         join app_user u on u.id = f.user_id
                         where f.cohort_id = :cohort and g.cohort_id = c.id order by 1) as facilitators
            from session s join cohort c on c.id = s.cohort_id
            where s.state <> 'CANCELLED' and c.state <> 'CANCELLED' and s.id <> :self
              and s.starts_at < :to and s.starts_at > cast(:from as timestamptz) - interval '1 day'
              and s.starts_at + s.minutes * interval '1 minute' > :from
              and (c.id = :cohort or c.id in (
                  select g.cohort_id from cohort_facilitator f join cohort_facilitator g on g.user_id = f.user_id
                  where f.cohort_id = :cohort))
            order by s.starts_at, s.id""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public ScheduleFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** The modules of the cohort's curriculum version, in its order; none if the cohort is not to be seen. */
    public List<ModuleRow> modules(String code, String language) {
        String sql = MODULES.formatted(VisibleCohorts.where(user.scope()));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("code", code)
                .bind("language", language)
                .map(ConstructorMapper.of(ModuleRow.class))
                .list());
    }

    /** The session, if its cohort may be seen whole. */
    public Optional<ScheduledSession> session(long id) {
        String sql = SESSION.formatted(VisibleCohorts.whole(user.scope())) + "s.id = :id";
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("id", id)
                .map(ConstructorMapper.of(ScheduledSession.class))
                .findOne());
    }

    /** The last session of the cohort that is not cancelled, if there is one and the cohort may be seen whole. */
    public Optional<ScheduledSession> last(String code) {
        String sql = SESSION.formatted(VisibleCohorts.whole(user.scope()))
                + "c.code = :code and s.state <> 'CANCELLED' order by s.starts_at desc limit 1";
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), user.scope())
                .bind("code", code)
                .map(ConstructorMapper.of(ScheduledSession.class))
                .findOne());
    }

    /** Whether a scope reaches the cohort, by its host or because they teach it. */
    boolean reaches(String code, Scope scope) {
        return jdbi.withHandle(
                handle -> VisibleCohorts.bind(handle.createQuery(REACHED + VisibleCohorts.whole(scope)), scope)
                        .bind("code", code)
                        .mapTo(Boolean.class)
                        .findOne()
                        .orElse(false));
    }

    /**
     * Sessions between two instants that are the cohort's own or its facilitators', wherever those are.
     *
     * @param self session to leave out
     */
    List<Busy> between(long cohortId, Instant from, Instant to, long self) {
        return jdbi.withHandle(handle -> handle.createQuery(AT_THE_TIME)
                .bind("cohort", cohortId)
                .bind("from", from)
                .bind("to", to)
                .bind("self", self)
                .map(ConstructorMapper.of(Busy.class))
                .list());
    }

    /**
     * A session that takes place.
     *
     * @param own whether it is of the same cohort
     * @param facilitators names of the cohort's facilitators who teach there
     */
    public record Busy(int number, Instant startsAt, int minutes, boolean own, List<String> facilitators) {
        public Busy {
            facilitators = List.copyOf(facilitators);
        }

        boolean overlaps(Instant from, Instant to) {
            return startsAt.isBefore(to) && startsAt.plusSeconds(60L * minutes).isAfter(from);
        }
    }
}
