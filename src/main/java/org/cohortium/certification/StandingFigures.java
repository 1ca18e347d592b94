package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.enrolment.VisibleEnrolments;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Where people stand against the certification rule, limited to what the signed-in person may see. */
@ApplicationScoped
public class StandingFigures {
    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected StandingFigures() {}

    @Inject
    public StandingFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** Whether the signed-in person sees the whole cohort, everybody in it included. */
    public boolean sees(String cohort) {
        return reaches(cohort, user.scope());
    }

    /** Everybody with a seat in the cohort, by name; none if the cohort is not to be seen. */
    public List<StandingRow> ofCohort(String cohort) {
        return rows(
                "c.code = :wanted order by lower(p.name), e.id", user.scope(), query -> query.bind("wanted", cohort));
    }

    /**
     * One person's standing: for those who see the cohort, for the person's ministry, and for the person.
     *
     * @throws org.cohortium.identity.NotAllowed for those who never see a person
     */
    public Optional<StandingRow> find(long enrolmentId) {
        user.requirePeople();
        return rows(
                        VisibleEnrolments.where(user.scope()),
                        "e.id = :wanted",
                        user.scope(),
                        query -> query.bind("wanted", enrolmentId))
                .stream()
                .findFirst();
    }

    /** The signed-in person's own, wherever they have a seat; none for who is no participant. */
    public List<StandingRow> own() {
        Scope scope = user.scope();
        return scope.person() == null
                ? List.of()
                : rows("true", "e.person_id = :person order by e.id", scope, query -> query);
    }

    /** One person's standing, if the whole cohort lies in the scope. */
    Optional<StandingRow> of(long enrolmentId, Scope scope) {
        return rows("e.id = :wanted", scope, query -> query.bind("wanted", enrolmentId)).stream()
                .findFirst();
    }

    /** The standings of outcomes, as far as the whole cohort lies in the scope; in the order of their numbers. */
    List<StandingRow> ofOutcomes(Collection<Long> outcomeIds, Scope scope) {
        return rows(
                "o.id = any(:wanted) order by o.id", scope, query -> query.bindArray("wanted", Long.class, outcomeIds));
    }

    boolean reaches(String cohort, Scope scope) {
        String sql = "select exists (select from cohort c where c.code = :wanted and %s)"
                .formatted(VisibleCohorts.whole(scope));
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("wanted", cohort)
                .mapTo(Boolean.class)
                .one());
    }

    /** How many sessions of a cohort are still to begin. */
    int sessionsToCome(String cohort, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from session s join cohort c on c.id = s.cohort_id
                        where c.code = :cohort and s.state = 'SCHEDULED' and s.starts_at > :now""")
                .bind("cohort", cohort)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .one());
    }

    private List<StandingRow> rows(String condition, Scope scope, Binding binding) {
        return rows(VisibleCohorts.whole(scope), condition, scope, binding);
    }

    private List<StandingRow> rows(String visible, String condition, Scope scope, Binding binding) {
        String sql = StandingSql.STANDINGS.formatted(visible, condition);
        return jdbi.withHandle(handle -> binding.to(VisibleCohorts.bind(handle.createQuery(sql), scope))
                .map(ConstructorMapper.of(StandingRow.class))
                .list());
    }

    private interface Binding {
        Query to(Query query);
    }
}
