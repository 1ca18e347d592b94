package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The appeals. */
@ApplicationScoped
class Appeals {
    private static final String VIEWS = """
            select a.id, e.id as enrolment_id, p.name, a.reason, f.display_name as filed_by, a.filed_at, a.state, a.answer,
                   d.display_name as decider, a.decided_at, a.decided_outcome_at is not distinct from o.decided_at as current,
                   o.proposed_by = :user or coalesce(o.decided_by = :user, false) as had_part
            from outcome_appeal a
            join outcome o on o.id = a.outcome_id
            join enrolment e on e.id = o.enrolment_id
            join person p on p.id = e.person_id
            join cohort c on c.id = e.cohort_id
            join app_user f on f.id = a.filed_by
            left join app_user d on d.id = a.decided_by
            """;

    private final Jdbi jdbi;

    @Inject
    Appeals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What an outcome that may be appealed against is.
     *
     * @param confirmedBy and {@code confirmedAt} null unless it is confirmed
     * @param appeals filed against this confirmation
     * @param certificate number of one in force; null where there is none
     */
    public record Contested(
            long outcomeId,
            long enrolmentId,
            long personId,
            String name,
            OutcomeDecision decision,
            OutcomeState state,
            long proposedBy,
            @Nullable Long confirmedBy,
            @Nullable Instant confirmedAt,
            int appeals,
            @Nullable String certificate,
            @Nullable Long filedBy) {}

    private static final String CONTESTED = """
            select o.id as outcome_id, e.id as enrolment_id, coalesce(p.merged_into_id, p.id) as person_id, p.name, o.decision, o.state,
                   o.proposed_by, o.decided_by as confirmed_by, o.decided_at as confirmed_at,
                   (select count(*) from outcome_appeal a where a.outcome_id = o.id and a.decided_outcome_at = o.decided_at) as appeals,
                   (select x.number from certificate_now x where x.outcome_id = o.id and x.state = 'VALID') as certificate,
                   (select a.filed_by from outcome_appeal a where a.outcome_id = o.id and a.state = 'OPEN') as filed_by
            from outcome o
            join enrolment e on e.id = o.enrolment_id
            join person p on p.id = e.person_id
            join cohort c on c.id = e.cohort_id
            """;

    /** The outcome of an enrolment, which nobody else changes until the transaction ends. */
    Optional<Contested> ofEnrolment(long enrolment) {
        return jdbi.withHandle(handle -> handle.createQuery(CONTESTED + "where e.id = :id for update of o")
                .bind("id", enrolment)
                .map(ConstructorMapper.of(Contested.class))
                .findOne());
    }

    /** The outcome an open appeal is against, in a cohort hosted within a scope. */
    Optional<Contested> ofAppeal(long appeal, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(CONTESTED + """
                join outcome_appeal mine on mine.outcome_id = o.id
                where mine.id = :id and mine.state = 'OPEN' and (:everything or c.host_organisation_id = any (:organisations))
                for update of o, mine\
                """)
                .bind("id", appeal)
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .map(ConstructorMapper.of(Contested.class))
                .findOne());
    }

    void file(Contested against, String reason, long by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into outcome_appeal (outcome_id, decided_outcome_at, reason, filed_by, filed_at, state)
            select id, decided_at, :reason, :by, :at, 'OPEN' from outcome where id = :outcome\
            """)
                .bind("outcome", against.outcomeId())
                .bind("reason", reason)
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    void decide(long appeal, AppealState state, String answer, long by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            update outcome_appeal set state = :state, answer = :answer, decided_by = :by, decided_at = :at where id = :id\
            """)
                .bind("id", appeal)
                .bind("state", state)
                .bind("answer", answer)
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }

    /** Those of a cohort, the open ones first, then the latest. */
    List<AppealView> ofCohort(String cohort, long user) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        VIEWS + "where c.code = :cohort order by a.state <> 'OPEN', a.filed_at desc, a.id")
                .bind("cohort", cohort)
                .bind("user", user)
                .map(ConstructorMapper.of(AppealView.class))
                .list());
    }

    /** The latest of an enrolment. @param user who reads it */
    Optional<AppealView> latest(long enrolment, long user) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        VIEWS + "where e.id = :enrolment order by a.filed_at desc, a.id desc limit 1")
                .bind("enrolment", enrolment)
                .bind("user", user)
                .map(ConstructorMapper.of(AppealView.class))
                .findOne());
    }
}
