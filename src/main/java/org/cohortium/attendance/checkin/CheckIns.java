package org.cohortium.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cohortium.attendance.Mark;
import org.cohortium.shared.TypedCode;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Which sessions are open for checking in, and everybody's own code. */
@ApplicationScoped
class CheckIns {
    static final int CODE_LENGTH = 8;

    private final Jdbi jdbi;

    @Inject
    CheckIns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ScreenCode screen() {
        return new ScreenCode(jdbi.withHandle(handle -> handle.select("select secret from check_in_secret")
                .mapTo(byte[].class)
                .one()));
    }

    Optional<CheckInSession> session(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select s.id, s.title, s.starts_at, s.minutes, i.opened_by, i.closed_at
            from session s left join session_check_in i on i.session_id = s.id
            where s.id = :id and s.state <> 'CANCELLED'\
            """)
                .bind("id", id)
                .map(ConstructorMapper.of(CheckInSession.class))
                .findOne());
    }

    void open(long session, long by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into session_check_in (session_id, opened_by, opened_at) values (:session, :by, :now)
            on conflict (session_id) do update set opened_by = excluded.opened_by, opened_at = excluded.opened_at, closed_at = null\
            """)
                .bind("session", session)
                .bind("by", by)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void close(long session, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update session_check_in set closed_at = :now where session_id = :session and closed_at is null")
                .bind("session", session)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** The enrolment somebody's own code stands for, if it is of the session's cohort. */
    Optional<Long> enrolment(long session, String code) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select e.id from check_in_code k join enrolment e on e.id = k.enrolment_id
            join session s on s.cohort_id = e.cohort_id
            where s.id = :session and k.code = :code\
            """)
                .bind("session", session)
                .bind("code", code)
                .mapTo(Long.class)
                .findOne());
    }

    /** The mark somebody has in a session. */
    Optional<Mark> mark(long session, long enrolment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select mark from attendance_mark where session_id = :session and enrolment_id = :enrolment")
                .bind("session", session)
                .bind("enrolment", enrolment)
                .mapTo(Mark.class)
                .findOne());
    }

    /** Gives a code to each of them that has none. */
    void complete(List<Long> enrolments) {
        jdbi.useHandle(handle -> {
            List<Long> without = handle.createQuery("""
                    select id from unnest(:ids) id where not exists (select from check_in_code k where k.enrolment_id = id)\
                    """)
                    .bindArray("ids", Long.class, enrolments)
                    .mapTo(Long.class)
                    .list();
            if (without.isEmpty()) {
                return;
            }
            var batch = handle.prepareBatch(
                    "insert into check_in_code (enrolment_id, code) values (:id, :code) on conflict do nothing");
            without.forEach(id -> batch.bind("id", id)
                    .bind("code", TypedCode.draw(CODE_LENGTH))
                    .add());
            batch.execute();
        });
    }

    /** Codes with whose they are, by name. */
    List<OwnCode> codes(List<Long> enrolments) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select e.id as enrolment_id, p.id as person_id, p.name, p.email, k.code
            from check_in_code k join enrolment e on e.id = k.enrolment_id
            join person given on given.id = e.person_id join person p on p.id = coalesce(given.merged_into_id, given.id)
            where e.id = any (:ids) order by lower(p.name), e.id\
            """)
                .bindArray("ids", Long.class, enrolments)
                .map(ConstructorMapper.of(OwnCode.class))
                .list());
    }

    /** Those with a seat in a cohort. */
    List<Long> seated(String cohort) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
            select e.id from enrolment e join cohort c on c.id = e.cohort_id
            where c.code = :cohort and e.state in ('ENROLLED', 'ACTIVE')\
            """).bind("cohort", cohort).mapTo(Long.class).list());
    }
}
