package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;

/** Records of persons merged into others, with the enrolments that went along. */
@ApplicationScoped
class PersonMerges {
    private static final String OPEN = "('NOMINATED', 'APPROVED', 'WAITLISTED', 'ENROLLED', 'ACTIVE', 'COMPLETED')";

    private final Jdbi jdbi;

    @Inject
    PersonMerges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Has everybody else wait who would merge either, until the transaction ends. @return how many of them there are */
    int lock(long one, long other) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from person where id in (:one, :other)"
                                + " and merged_into_id is null order by id for update")
                        .bind("one", one)
                        .bind("other", other)
                        .mapTo(Long.class)
                        .list())
                .size();
    }

    /** Codes of cohorts in which both stand, neither rejected nor gone. */
    List<String> bothIn(long one, long other) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select c.code from enrolment e join enrolment o on o.cohort_id = e.cohort_id
                join cohort c on c.id = e.cohort_id
                where e.person_id = :one and o.person_id = :other and e.state in %1$s and o.state in %1$s
                order by c.code""".formatted(OPEN))
                .bind("one", one)
                .bind("other", other)
                .mapTo(String.class)
                .list());
    }

    boolean hasTakenUp(long person) {
        return exists("select exists (select from person where merged_into_id = :id)", person);
    }

    boolean signsIn(long person) {
        return exists("select exists (select from app_user where person_id = :id and disabled_at is null)", person);
    }

    private boolean exists(String sql, long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bind("id", id).mapTo(Boolean.class).one());
    }

    /** Merges; enrolments go along but for those in cohorts where the kept one stands, and so does whom they report to. */
    void merge(long kept, long merged, long user, Instant now) {
        long merge = jdbi.withHandle(handle -> handle.createQuery(
                        "insert into person_merge (kept_id, merged_id, merged_at) values (:kept, :merged, :now) returning id")
                .bind("kept", kept)
                .bind("merged", merged)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
        change(
                "update person set merged_into_id = :kept, version = version + 1 where id = :merged",
                kept,
                merged,
                merge);
        change("""
                with moved as (
                    update enrolment e set person_id = :kept, version = version + 1
                    where e.person_id = :merged and not exists (
                        select from enrolment o where o.person_id = :kept and o.cohort_id = e.cohort_id) returning e.id)
                insert into person_merge_enrolment (merge_id, enrolment_id) select :merge, id from moved""", kept, merged, merge);
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into reporting_line (person_id, user_id, declared_by, declared_at)
                select :kept, l.user_id, :user, :now from reporting_line l
                where l.person_id = :merged and l.ended_at is null
                on conflict do nothing""")
                .bind("kept", kept)
                .bind("merged", merged)
                .bind("user", user)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** A merge that has not been undone. */
    record Standing(long id, long keptId) {}

    Optional<Standing> standing(long merged) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, kept_id from person_merge where merged_id = :merged and undone_at is null for update")
                .bind("merged", merged)
                .map((row, context) -> new Standing(row.getLong("id"), row.getLong("kept_id")))
                .findOne());
    }

    /** Gives the record its own standing again, and its enrolments. */
    void undo(Standing merge, long merged, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("update person_merge set undone_at = :now where id = :merge")
                .bind("merge", merge.id())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
        change(
                "update person set merged_into_id = null, version = version + 1 where id = :merged",
                merge.keptId(),
                merged,
                merge.id());
        change("""
                update enrolment e set person_id = :merged, version = version + 1 from person_merge_enrolment m
                where m.merge_id = :merge and m.enrolment_id = e.id and e.person_id = :kept""", merge.keptId(), merged, merge.id());
    }

    /** Whether the address of a merged record is another's by now. */
    boolean addressIsTaken(long merged) {
        return exists("""
                select exists (select from person m join person p on lower(p.email) = lower(m.email) and p.id <> m.id
                               and p.merged_into_id is null where m.id = :id)""", merged);
    }

    /** What was merged into a record, the latest first. */
    List<MergedRecord> of(long kept) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select p.id, p.name, p.email, m.merged_at, u.display_name as by
                from person_merge m join person p on p.id = m.merged_id
                left join app_user u on u.id::text = substring(m.sys_by from 'user:([0-9]+)$')
                where m.kept_id = :kept and m.undone_at is null order by m.merged_at desc, p.id""")
                .bind("kept", kept)
                .map(ConstructorMapper.of(MergedRecord.class))
                .list());
    }

    /** The record in whose place another stands now. */
    Optional<Long> keptInsteadOf(long merged) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select merged_into_id from person where id = :id and merged_into_id is not null")
                .bind("id", merged)
                .mapTo(Long.class)
                .findOne());
    }

    private void change(String sql, long kept, long merged, long merge) {
        jdbi.useHandle(handle -> {
            Update update = handle.createUpdate(sql);
            update.bind("kept", kept)
                    .bind("merged", merged)
                    .bind("merge", merge)
                    .execute();
        });
    }
}
