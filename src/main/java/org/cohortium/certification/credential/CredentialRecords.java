package org.cohortium.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The credentials given out, and which of them no longer stand. */
@ApplicationScoped
class CredentialRecords {
    private final Jdbi jdbi;

    @Inject
    CredentialRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of records that are one person the kept one speaks. */
    Holder holder(String number) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select x.id as certificate_id, k.email
            from certificate x
            join outcome o on o.id = x.outcome_id
            join enrolment e on e.id = o.enrolment_id
            join person p on p.id = e.person_id
            join person k on k.id = coalesce(p.merged_into_id, p.id)
            where x.number = :number\
            """)
                .bind("number", number)
                .map(ConstructorMapper.of(Holder.class))
                .one());
    }

    Optional<String> find(long certificate) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select jwt from certificate_credential where certificate_id = :id")
                        .bind("id", certificate)
                        .mapTo(String.class)
                        .findOne());
    }

    /** A place in a list of status that no other credential has. */
    long takeSeat() {
        return jdbi.withHandle(handle -> handle.createQuery("select nextval('certificate_credential_seat')")
                .mapTo(Long.class)
                .one());
    }

    /** Keeps a credential, unless somebody was faster. */
    void add(long certificate, long seat, String key, Instant at, String jwt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into certificate_credential (certificate_id, seat, key_id, signed_at, jwt)
            values (:id, :seat, :key, :at, :jwt) on conflict (certificate_id) do nothing\
            """)
                .bind("id", certificate)
                .bind("seat", seat)
                .bind("key", key)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("jwt", jwt)
                .execute());
    }

    /** Whether any credential has its place between two, the second excluded. */
    boolean isTaken(long from, long to) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from certificate_credential where seat >= :from and seat < :to)")
                .bind("from", from)
                .bind("to", to)
                .mapTo(Boolean.class)
                .one());
    }

    /** The places between two, the second excluded, whose certificates were revoked or replaced. */
    List<Long> ended(long from, long to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select s.seat from certificate_credential s join certificate x on x.id = s.certificate_id
            where s.seat >= :from and s.seat < :to and x.state in ('REVOKED', 'SUPERSEDED')\
            """)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .list());
    }

    /** Name, in its own language and as it is now, of a body that has issued certificates. */
    Optional<String> issuer(String code) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
            select b.name from organisation b
            where b.code = :code and exists (select from certificate_counter n where n.body_id = b.id)\
            """).bind("code", code).mapTo(String.class).findOne());
    }
}
