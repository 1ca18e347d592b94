package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Scope;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Grid;
import org.cohortium.results.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The figures of the catalogue at the latest settled instant, for the cohorts the signed-in person sees whole: worked out
 * from the same facts, by the same functions, as those of a report of that instant. For who sees everything, see
 * {@link ProgrammeFigures}.
 */
@ApplicationScoped
public class LiveFigures {
    private final Jdbi jdbi;
    private final CurrentUser user;
    private final ProgrammeFigures programme;

    @Inject
    LiveFigures(Jdbi jdbi, CurrentUser user, ProgrammeFigures programme) {
        this.jdbi = jdbi;
        this.user = user;
        this.programme = programme;
    }

    /**
     * Of all cohorts they see whole.
     *
     * @param windows of the cohorts together
     * @param byCohort of each cohort; for who sees everything there is none of these
     */
    public Live all(Collection<Window> windows, Collection<Window> byCohort) {
        Scope scope = user.scope();
        return scope.everything()
                ? programme.latest()
                : jdbi.withHandle(handle -> read(handle, ids(handle, scope, "true", ""), windows, byCohort));
    }

    /** Of one cohort; empty unless there is one with that code that they see whole. */
    public Optional<Live> cohort(String code, Window window) {
        return jdbi.withHandle(handle -> {
            List<Long> ids = ids(handle, user.scope(), "c.code = :code", code);
            return ids.isEmpty() ? Optional.empty() : Optional.of(read(handle, ids, List.of(window), List.of()));
        });
    }

    /** The latest instant whose state of knowledge stands; asked outside a transaction. */
    static Instant settled(Handle handle) {
        return handle.createQuery("select history.latest_settled()")
                .mapTo(OffsetDateTime.class)
                .one()
                .toInstant();
    }

    private static Live read(
            Handle handle, List<Long> cohorts, Collection<Window> windows, Collection<Window> byCohort) {
        Instant asOf = settled(handle);
        Grid grid = new Grid(windows, Map.of(Dimension.COHORT, List.copyOf(byCohort)));
        FactRows facts = FactRows.at(handle, asOf, cohorts);
        facts.eachPerson(grid::add);
        Set<Window> whole = Set.copyOf(windows);
        Set<Window> each = Set.copyOf(byCohort);
        Stream.concat(windows.stream(), byCohort.stream())
                .distinct()
                .forEach(window -> MinistryFigures.addHours(grid, facts, window));
        return new Live(asOf, Set.copyOf(grid.categories(Dimension.COHORT)), (cell, window) -> {
            if (!(cell.equals(Cell.ALL) ? whole : each).contains(window)) {
                throw new IllegalArgumentException("not worked out: " + cell + " in " + window);
            }
            return grid.tally(cell, window);
        });
    }

    private static List<Long> ids(Handle handle, Scope scope, String condition, String code) {
        return VisibleCohorts.bind(
                        handle.createQuery(
                                "select c.id from cohort c where " + condition + " and " + VisibleCohorts.whole(scope)),
                        scope)
                .bind("code", code)
                .mapTo(Long.class)
                .list();
    }
}
