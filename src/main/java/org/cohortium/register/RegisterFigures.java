package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What a register workbook is made of, as known at an instant. */
@ApplicationScoped
class RegisterFigures {
    /** A second passes until an instant is settled; other people's open transactions are not waited for long. */
    private static final int MOST_LOOKS = 15;

    private final Jdbi jdbi;

    @Inject
    RegisterFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The cohort, if the scope reaches all of it; title and host in its own language where they are known in it. */
    Optional<RegisterCohort> cohort(String code, Scope scope) {
        return cohort("c.code = :wanted", code, scope);
    }

    Optional<RegisterCohort> cohort(long id, Scope scope) {
        return cohort("c.id = :wanted", id, scope);
    }

    private Optional<RegisterCohort> cohort(String condition, Object wanted, Scope scope) {
        String sql = """
                select c.id, c.code,
                       coalesce(cu.translations -> split_part(c.language, '-', 1) ->> 'title', cu.title) as title,
                       coalesce(o.translations -> split_part(c.language, '-', 1) ->> 'name', o.name) as host,
                       c.language, c.time_zone
                from cohort c join organisation o on o.id = c.host_organisation_id
                join curriculum_version v on v.id = c.curriculum_version_id join curriculum cu on cu.id = v.curriculum_id
                where %s and %s""".formatted(condition, VisibleCohorts.whole(scope));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("wanted", wanted)
                .map(ConstructorMapper.of(RegisterCohort.class))
                .findOne());
    }

    /**
     * An instant whose state of knowledge cannot change any more, and shows of the cohort what stands the moment this is
     * asked, if nobody is writing; else the latest there is. Nobody waits where nothing was written lately.
     */
    Instant settled(long cohort) {
        try (Handle handle = jdbi.open()) {
            OffsetDateTime asked = instant(handle, "select clock_timestamp()");
            OffsetDateTime settled = instant(handle, "select history.latest_settled()");
            if (isUnwritten(handle, cohort, settled)) {
                return settled.toInstant();
            }
            for (int look = 1; settled.isBefore(asked) && look < MOST_LOOKS; look++) {
                handle.createQuery("select pg_sleep(0.1)")
                        .map((row, context) -> true)
                        .one();
                settled = instant(handle, "select history.latest_settled()");
            }
            return settled.toInstant();
        }
    }

    /** Whether nothing of the cohort was written since; what was written over or taken back is looked for in all cohorts. */
    private static boolean isUnwritten(Handle handle, long cohort, OffsetDateTime since) {
        return handle.createQuery("""
                        select not exists (select from attendance_mark where cohort_id = :cohort and sys_from > :since)
                           and not exists (select from session where cohort_id = :cohort and sys_from > :since)
                           and not exists (select from enrolment where cohort_id = :cohort and sys_from > :since)
                           and not exists (select from score k join enrolment e on e.id = k.enrolment_id
                                           where e.cohort_id = :cohort and k.sys_from > :since)
                           and not exists (select from outcome o join enrolment e on e.id = o.enrolment_id
                                           where e.cohort_id = :cohort and o.sys_from > :since)
                           and not exists (select from history.attendance_mark where sys_to > :since)
                           and not exists (select from history.session where sys_to > :since)
                           and not exists (select from history.enrolment where sys_to > :since)
                           and not exists (select from history.score where sys_to > :since)
                           and not exists (select from history.outcome where sys_to > :since)""")
                .bind("cohort", cohort)
                .bind("since", since)
                .mapTo(Boolean.class)
                .one();
    }

    private static OffsetDateTime instant(Handle handle, String sql) {
        return handle.select(sql).mapTo(OffsetDateTime.class).one();
    }

    /** Everybody who had or has a seat, by name. */
    List<RegisterPerson> people(long cohort, Instant at, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id as enrolment, p.name, p.latin_name, p.email,
                               coalesce(o.translations -> :language ->> 'name', o.name, p.organisation_declared) as organisation,
                               p.job_title, e.state, e.joined_on, e.left_on
                        from as_of.enrolment(:at) e join person p on p.id = e.person_id
                        left join organisation o on o.id = p.organisation_id
                        where e.cohort_id = :cohort and e.joined_on is not null
                        order by lower(p.name), e.id""")
                .bind("cohort", cohort)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("language", language)
                .map(ConstructorMapper.of(RegisterPerson.class))
                .list());
    }

    /** The sessions that were not cancelled, in their order. */
    List<RegisterSession> sessions(long cohort, Instant at, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id, s.number, coalesce(m.translations -> :language ->> 'title', s.title) as title,
                               s.starts_at, s.minutes
                        from as_of.session(:at) s left join module m on m.id = s.module_id
                        where s.cohort_id = :cohort and s.state <> 'CANCELLED' order by s.number""")
                .bind("cohort", cohort)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("language", language)
                .map(ConstructorMapper.of(RegisterSession.class))
                .list());
    }

    /** The assessments of the cohort's curriculum, in their order. */
    List<RegisterAssessment> assessments(long cohort, Instant at, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.id, coalesce(a.translations -> :language ->> 'title', a.title) as title, a.max_points,
                               coalesce((select max(k.attempt) from as_of.enrolment(:at) e
                                         join as_of.score(:at) k on k.enrolment_id = e.id
                                         where e.cohort_id = c.id and k.assessment_id = a.id), 1) as attempts
                        from cohort c join assessment a on a.curriculum_version_id = c.curriculum_version_id
                        where c.id = :cohort order by a.position""")
                .bind("cohort", cohort)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("language", language)
                .map(ConstructorMapper.of(RegisterAssessment.class))
                .list());
    }
}
