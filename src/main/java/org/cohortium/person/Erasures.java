package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What is erased, by a function of the database's owner: the application alone alters no history. */
@ApplicationScoped
class Erasures {
    private static final String REACH = """
            with e as (select e.*, c.code as cohort, c.state as cohort_state from enrolment e join cohort c on c.id = e.cohort_id
                       where e.person_id = any (records_of_person(:id)))
            select p.name, (select count(*) from e) as enrolments,
                   (select count(*) from certificate x join outcome o on o.id = x.outcome_id
                    where o.enrolment_id in (select id from e)) as certificates,
                   (select count(*) from letter where person_id = any (records_of_person(:id))) as letters,
                   (select count(distinct r.upload_id) from list_rows_of_person(:id) r
                    join intake_content k on k.upload_id = r.upload_id) as lists,
                   (select count(*) from register_content k join register_upload u on u.id = k.upload_id
                    where u.cohort_id in (select cohort_id from e)) as registers,
                   (select count(*) from named_files_of_person(:id)) as workbooks,
                   (select count(*) from app_user where person_id = any (records_of_person(:id))) as accounts,
                   (select count(*) from session_evidence v join session s on s.id = v.session_id
                    where s.cohort_id in (select cohort_id from e)) as scans,
                   array(select e.cohort from e where e.state in ('NOMINATED', 'APPROVED', 'WAITLISTED', 'ENROLLED', 'ACTIVE')
                         and e.cohort_state not in ('CLOSED', 'CANCELLED') order by 1) as open_cohorts,
                   array(select distinct u.file_name from list_rows_of_person(:id) r join intake_upload u on u.id = r.upload_id
                         where u.state in ('RECEIVED', 'READING', 'TO_REVIEW', 'APPLYING') order by 1) as open_lists
            from person p where p.id = :id""";

    private final Jdbi jdbi;

    @Inject
    Erasures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ErasureReach reach(long person) {
        return jdbi.withHandle(handle -> handle.createQuery(REACH)
                .bind("id", person)
                .map((row, context) -> new ErasureReach(
                        row.getString("name"),
                        row.getInt("enrolments"),
                        row.getInt("certificates"),
                        row.getInt("letters"),
                        row.getInt("lists"),
                        row.getInt("registers"),
                        row.getInt("workbooks"),
                        row.getInt("accounts"),
                        row.getInt("scans"),
                        List.of((String[]) row.getArray("open_cohorts").getArray()),
                        List.of((String[]) row.getArray("open_lists").getArray())))
                .one());
    }

    void erase(long person, String pseudonym, ErasureReason why, long by, Instant at) {
        jdbi.useHandle(handle -> handle.createQuery("select erase_person(:id, :code, :why, :by, :at)::text")
                .bind("id", person)
                .bind("code", pseudonym)
                .bind("why", why.name())
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .findOne());
    }

    /** When a person was erased; empty if they were not. */
    Optional<Instant> erasedAt(long person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select erased_at from person_erasure where person_id = :id")
                        .bind("id", person)
                        .mapTo(Instant.class)
                        .findOne());
    }
}
