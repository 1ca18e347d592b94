package org.cohortium.certification.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Where the agreements are kept. */
@ApplicationScoped
class Recognitions {
    private final Jdbi jdbi;

    @Inject
    Recognitions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether an agreement of a body about a curriculum holds from a day on or later, so that another would overlap. */
    boolean overlaps(Agreed agreed) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from recognition_agreement r
                            join organisation o on o.id = r.body_id join curriculum u on u.id = r.curriculum_id
                            where o.code = :body and u.code = :curriculum and coalesce(r.ends_on, 'infinity') >= :from)""")
                .bind("body", agreed.bodyCode())
                .bind("curriculum", agreed.curriculumCode())
                .bind("from", agreed.startsOn())
                .mapTo(Boolean.class)
                .one());
    }

    long add(Agreed agreed, long by, Instant at) {
        String reference = agreed.reference();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into recognition_agreement (body_id, curriculum_id, equivalent, reference, starts_on,
                                                           recorded_by, recorded_at)
                        select o.id, u.id, :equivalent, :reference, :from, :by, :at from organisation o, curriculum u
                        where o.code = :body and u.code = :curriculum returning id""")
                .bind("body", agreed.bodyCode())
                .bind("curriculum", agreed.curriculumCode())
                .bind("equivalent", agreed.equivalent().strip())
                .bind("reference", reference == null || reference.isBlank() ? null : reference.strip())
                .bind("from", agreed.startsOn())
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
    }

    void end(long id, LocalDate last) {
        jdbi.useHandle(handle -> handle.createUpdate("update recognition_agreement set ends_on = :last where id = :id")
                .bind("id", id)
                .bind("last", last)
                .execute());
    }
}
