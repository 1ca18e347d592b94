package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Rosters and counts of enrolments, limited to what the signed-in person may see. */
@ApplicationScoped
public class EnrolmentFigures {
    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected EnrolmentFigures() {}

    @Inject
    public EnrolmentFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /**
     * The roster of a cohort, people in it first, those waiting by their place in the line, then by name. Of a cohort
     * that others host only the coordinator's own staff.
     *
     * @param offset rows to leave out at the start
     */
    public Listing<RosterRow> roster(String cohort, RosterQuery query, String language, int offset, int limit) {
        String from = RosterSql.from(user.scope(), query);
        return jdbi.withHandle(handle -> new Listing<>(
                bind(handle.createQuery(RosterSql.rows(from)), cohort, query)
                        .bind("language", language)
                        .bind("offset", offset)
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(RosterRow.class))
                        .list(),
                bind(handle.createQuery(RosterSql.count(from)), cohort, query)
                        .mapTo(Integer.class)
                        .one()));
    }

    /** How many stand in each state of the cohort; a state without anybody is absent. */
    public Map<EnrolmentState, Integer> byState(String cohort) {
        Map<EnrolmentState, Integer> counts = new EnumMap<>(EnrolmentState.class);
        String sql = "select e.state, count(*) as people " + RosterSql.from(user.scope(), RosterQuery.ALL)
                + " group by e.state";
        jdbi.useHandle(handle -> bind(handle.createQuery(sql), cohort, RosterQuery.ALL)
                .map((rs, ctx) -> Map.entry(EnrolmentState.valueOf(rs.getString("state")), rs.getInt("people")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
        return counts;
    }

    /** The ids of all enrolments of a cohort in the given states, in the roster's order, at most {@code limit}. */
    public List<Long> ids(String cohort, RosterQuery query, int limit) {
        String sql =
                "select e.id " + RosterSql.from(user.scope(), query) + " order by " + RosterSql.ORDER + " limit :limit";
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), cohort, query)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
    }

    private Query bind(Query sql, String cohort, RosterQuery query) {
        return VisibleCohorts.bind(sql, user.scope())
                .bind("cohort", cohort)
                .bind("text", query.text())
                .bindArray(
                        "states",
                        String.class,
                        query.states().stream().map(Enum::name).toList());
    }
}
