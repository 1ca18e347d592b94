package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * How issuing runs stand, and who waits for a certificate. Whoever sees a whole cohort sees its runs; other runs are for
 * who asked for them, and for who sees everything.
 */
@ApplicationScoped
public class IssuingFigures {
    private static final String RUNS = """
        select r.id, c.code as cohort, r.requested_at, r.finished_at, r.state, n.total, n.issued, n.left_out
        from certificate_run r
        left join cohort c on c.id = r.cohort_id
        cross join lateral (
            select count(*) as total, count(*) filter (where i.state = 'ISSUED') as issued,
                   count(*) filter (where i.state = 'SKIPPED') as left_out
            from certificate_run_item i where i.run_id = r.id) n
        where (r.requested_by = :user or %s) and\s\
        """;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    IssuingFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** @throws NoSuchThing if there is none, or it is somebody else's */
    public IssuingView run(UUID id) {
        return find("r.id = :wanted", id).orElseThrow(() -> new NoSuchThing("certificate run", id));
    }

    /** The latest run for one cohort; empty if there was none, or the cohort is not to be seen. */
    public Optional<IssuingView> latest(String cohort) {
        return find("c.code = :wanted order by r.requested_at desc limit 1", cohort);
    }

    /**
     * Those a run left out, by reason.
     *
     * @throws NoSuchThing if there is no such run, or it is somebody else's
     */
    public List<LeftOut> leftOut(UUID id) {
        run(id);
        return jdbi.withHandle(handle -> handle.createQuery("""
            select reason, count(*) as people from certificate_run_item
            where run_id = :id and state = 'SKIPPED' group by reason order by reason\
            """)
                .bind("id", id)
                .map(ConstructorMapper.of(LeftOut.class))
                .list());
    }

    /** People of a cohort whose outcome certifies and is confirmed, and who have no certificate. */
    public int waiting(String cohort) {
        Scope scope = user.scope();
        String sql = """
                  select count(*) from cohort c
                  join enrolment e on e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')
                  join outcome o on o.enrolment_id = e.id and o.state = 'CONFIRMED' and o.decision in ('PASS', 'DISTINCTION')
                  where c.code = :cohort and c.state <> 'CANCELLED'
                    and not certificate_barred(o.id, o.decided_at) and\s\
                  """ + VisibleCohorts.whole(scope);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("cohort", cohort)
                .mapTo(Integer.class)
                .one());
    }

    /** Code of the organisation that issues the certificates of a cohort. */
    public String body(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select b.code from cohort c join organisation b on b.id = c.host_organisation_id where c.code = :cohort")
                .bind("cohort", cohort)
                .mapTo(String.class)
                .one());
    }

    /** The cohort of that code, if it lies in the scope. */
    Optional<Long> cohort(String code, Scope scope) {
        String sql = "select c.id from cohort c where c.code = :code and " + VisibleCohorts.whole(scope);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("code", code)
                .mapTo(Long.class)
                .findOne());
    }

    private Optional<IssuingView> find(String condition, Object wanted) {
        Scope scope = user.scope();
        return jdbi.withHandle(handle -> VisibleCohorts.bind(
                        handle.createQuery(RUNS.formatted(VisibleCohorts.whole(scope)) + condition), scope)
                .bind("user", user.userId())
                .bind("wanted", wanted)
                .map(ConstructorMapper.of(IssuingView.class))
                .findOne());
    }
}
