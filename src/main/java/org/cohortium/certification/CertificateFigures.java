package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.enrolment.VisibleEnrolments;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;

/** The certificates: for whoever sees the enrolment it came from, and for whoever was shown its code. */
@ApplicationScoped
public class CertificateFigures {
    private static final String CERTIFICATES = """
        select s.check_code, s.claims::text as claims, x.state, d.category, d.ended_at, n.check_code as replaced_by,
               n.claims ->> 'number' as replaced_by_number
        from certificate_claims s
        join certificate x on x.id = s.certificate_id
        left join certificate_ending d on d.certificate_id = x.id
        left join certificate_again a on a.certificate_id = x.id
        left join certificate_claims n on n.certificate_id = coalesce(d.replaced_by_id, a.again_id)
        """;
    private static final String ENROLMENT = """
        join outcome o on o.id = x.outcome_id
        join enrolment e on e.id = o.enrolment_id
        join person p on p.id = e.person_id
        join cohort c on c.id = e.cohort_id
        """;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    CertificateFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** @throws NoSuchThing if there is none of that number, or the signed-in person does not see whose it is */
    public CertificateView get(String number) {
        Scope scope = user.scope();
        String sql = CERTIFICATES + ENROLMENT + "where x.number = :number and " + VisibleEnrolments.where(scope);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("number", number)
                .map((row, context) -> view(row))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("certificate", number)));
    }

    /** Whether there is one of that number, issued by a body within a scope. */
    boolean isIssuedWithin(String number, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from certificate x " + ENROLMENT
                                + "where x.number = :number and (:everything or c.host_organisation_id = any (:organisations)))")
                .bind("number", number)
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .mapTo(Boolean.class)
                .one());
    }

    /** For whoever holds the code: nobody needs to be signed in. */
    Optional<CertificateView> withCode(CheckCode code) {
        return find("where s.check_code = :wanted", code.text());
    }

    /** For the public, which may be told how it stands, but not whose it is. */
    Optional<CertificateView> numbered(CertificateNumber number) {
        return find("where x.number = :wanted", number.text());
    }

    private Optional<CertificateView> find(String condition, String wanted) {
        return jdbi.withHandle(handle -> handle.createQuery(CERTIFICATES + condition)
                .bind("wanted", wanted)
                .map((row, context) -> view(row))
                .findOne());
    }

    private static CertificateView view(ResultSet row) throws SQLException {
        String category = row.getString("category");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new CertificateView(
                row.getString("check_code"),
                ClaimsJson.read(row.getString("claims")),
                CertificateState.valueOf(row.getString("state")),
                category == null ? null : EndingCategory.valueOf(category),
                ended == null ? null : ended.toInstant(),
                row.getString("replaced_by"),
                row.getString("replaced_by_number"));
    }
}
