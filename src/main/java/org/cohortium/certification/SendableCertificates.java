package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Certificates with the address their holders are reached at now. */
@ApplicationScoped
class SendableCertificates {
    private static final String HELD = """
        from certificate x
        join certificate_claims s on s.certificate_id = x.id
        join outcome o on o.id = x.outcome_id
        join enrolment e on e.id = o.enrolment_id
        join person given on given.id = e.person_id
        join person p on p.id = coalesce(given.merged_into_id, given.id)
        """;
    private static final String ROWS =
            "select p.id as person_id, p.email, s.check_code as code, s.claims::text as said, x.state = 'VALID' as valid "
                    + HELD;
    private static final String IN_COHORT =
            "join cohort c on c.id = e.cohort_id where c.code = :cohort and x.state = 'VALID'";

    private final Jdbi jdbi;

    @Inject
    SendableCertificates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those that are valid, by number. */
    List<SendableCertificate> ofCohort(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + IN_COHORT + " order by x.number")
                .bind("cohort", code)
                .map(ConstructorMapper.of(SendableCertificate.class))
                .list());
    }

    Optional<SendableCertificate> numbered(String number) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "where x.number = :number")
                .bind("number", number)
                .map(ConstructorMapper.of(SendableCertificate.class))
                .findOne());
    }

    /** How many of a cohort are valid, with an address known, and no letter of that kind about them. */
    int unsent(String cohort, String kind) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) " + HELD + IN_COHORT
                        + " and p.email is not null and not exists ("
                        + "select from letter l where l.kind = :kind and l.about = x.number)")
                .bind("cohort", cohort)
                .bind("kind", kind)
                .mapTo(Integer.class)
                .one());
    }
}
