package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The certificates as they are issued: set by set, inside the caller's transaction. */
@ApplicationScoped
class IssuedCertificates {
    private final Jdbi jdbi;

    @Inject
    IssuedCertificates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Has everybody else wait who would decide or certify these, until the transaction ends. */
    void lock(Collection<Long> outcomes) {
        jdbi.useHandle(
                handle -> handle.createQuery("select id from outcome where id = any (:ids) order by id for update")
                        .bindArray("ids", Long.class, outcomes)
                        .mapTo(Long.class)
                        .list());
    }

    /** Those of the outcomes for which no certificate may be issued, and why. */
    Map<Long, SkipReason> barred(Collection<Long> outcomes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select id, reason from (
                select o.id, case when certificate_barred(o.id, o.decided_at) then 'ISSUED_ALREADY'
                                  when o.state <> 'CONFIRMED' or o.decision not in ('PASS', 'DISTINCTION') then 'NOT_CONFIRMED'
                                  when c.state = 'CANCELLED' then 'CANCELLED'
                                  when e.state not in ('ENROLLED', 'ACTIVE', 'COMPLETED') then 'LEFT' end as reason
                from outcome o
                join enrolment e on e.id = o.enrolment_id
                join cohort c on c.id = e.cohort_id
                where o.id = any (:ids)) judged
            where reason is not null\
            """)
                .bindArray("ids", Long.class, outcomes)
                .map((row, context) -> Map.entry(row.getLong("id"), SkipReason.valueOf(row.getString("reason"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What certificates for the outcomes say, in the order of body and outcome. */
    List<Certifiable> certifiable(Collection<Long> outcomes) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select outcome_id, body_id, body_code, time_zone, claims::text as claims"
                                + " from certificate_says(:ids) order by body_id, outcome_id")
                        .bindArray("ids", Long.class, outcomes)
                        .map(ConstructorMapper.of(Certifiable.class))
                        .list());
    }

    /**
     * Takes the next numbers of a body in a year. Whoever else wants some waits until the transaction ends; if it is rolled
     * back, so are the numbers.
     *
     * @return the first of them; the others follow
     */
    int take(long body, int year, int count) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            insert into certificate_counter as counter (body_id, year, last) values (:body, :year, :count)
            on conflict (body_id, year) do update set last = counter.last + excluded.last
            returning last - :count + 1\
            """)
                .bind("body", body)
                .bind("year", year)
                .bind("count", count)
                .mapTo(Integer.class)
                .one());
    }

    /** A certificate of a cohort hosted within a scope, which nobody else changes until the transaction ends. */
    Optional<IssuedCertificate> lock(String number, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select x.id, x.outcome_id, coalesce(p.merged_into_id, p.id) as person_id, x.state as recorded,
                   s.claims::text as said, b.id as body_id, b.code as body_code, c.time_zone
            from certificate x
            join certificate_claims s on s.certificate_id = x.id
            join outcome o on o.id = x.outcome_id
            join enrolment e on e.id = o.enrolment_id
            join person p on p.id = e.person_id
            join cohort c on c.id = e.cohort_id
            join organisation b on b.id = c.host_organisation_id
            where x.number = :number and (:everything or c.host_organisation_id = any (:organisations))
            for update of x\
            """)
                .bind("number", number)
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .map(ConstructorMapper.of(IssuedCertificate.class))
                .findOne());
    }

    /** Records that one does not stand any more. */
    void end(IssuedCertificate certificate, CertificateState state) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update certificate set state = :state, version = version + 1 where id = :id")
                .bind("state", state)
                .bind("id", certificate.id())
                .execute());
    }

    /** Says why, and by which number it was replaced, if it was. */
    void explain(IssuedCertificate certificate, EndingCategory category, String note, Instant at, @Nullable String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into certificate_ending (certificate_id, category, note, ended_at, replaced_by_id)
            values (:id, :category, :note, :at, (select id from certificate where number = :by))\
            """)
                .bind("id", certificate.id())
                .bind("category", category)
                .bind("note", note)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bindByType("by", by, String.class)
                .execute());
    }

    /** What was written for the staff, the earlier first. */
    List<String> notes(String number) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select n.note from certificate x
            join (select certificate_id, note, ended_at as at from certificate_ending
                  union all select certificate_id, note, issued_at from certificate_again) n on n.certificate_id = x.id
            where x.number = :number order by n.at\
            """)
                .bind("number", number)
                .mapTo(String.class)
                .list());
    }

    /** Why another one of the outcome cannot be issued in the place of a revoked one; nothing if it can. */
    Optional<NotAgain> barredAgain(IssuedCertificate certificate) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select case when o.state <> 'CONFIRMED' then 'OPEN'
                        when o.decision not in ('PASS', 'DISTINCTION') then 'NOT_PASSED'
                        when exists (select from certificate x where x.outcome_id = o.id and x.state = 'VALID') then 'STANDS'
                        when exists (select from certificate x where x.outcome_id = o.id and x.id > :id) then 'FOLLOWED'
                        when o.decided_at > d.ended_at then 'DECIDED_ANEW' end
            from outcome o join certificate_ending d on d.certificate_id = :id
            where o.id = :outcome for update of o\
            """)
                .bind("id", certificate.id())
                .bind("outcome", certificate.outcomeId())
                .map((row, context) -> Optional.ofNullable(row.getString(1)).map(NotAgain::valueOf))
                .one());
    }

    /** Says which one was issued in the place of a revoked one, and why. */
    void issuedAgain(IssuedCertificate revoked, String note, Instant at, CertificateNumber as) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into certificate_again (certificate_id, again_id, note, issued_at)
            values (:id, (select id from certificate where number = :as), :note, :at)\
            """)
                .bind("id", revoked.id())
                .bind("as", as.text())
                .bind("note", note)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void add(List<NewCertificate> certificates) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                with made as (
                    insert into certificate (outcome_id, number, issued_on, valid_until, state)
                    values (:outcomeId, :number, :issuedOn, :validUntil, 'VALID') returning id)
                insert into certificate_claims (certificate_id, check_code, claims)
                select id, :code, :said::jsonb || jsonb_strip_nulls(jsonb_build_object(
                           'number', :number::text, 'issuedOn', :issuedOn::date, 'validUntil', :validUntil::date))
                from made\
                """);
            certificates.forEach(each -> batch.bind("outcomeId", each.outcomeId())
                    .bind("number", each.number().text())
                    .bind("issuedOn", each.issuedOn())
                    .bind("validUntil", each.validUntil())
                    .bind("code", each.code().text())
                    .bind("said", each.said())
                    .add());
            batch.execute();
        });
    }
}
