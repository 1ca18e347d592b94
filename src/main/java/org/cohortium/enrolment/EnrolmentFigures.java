package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Rosters and counts of enrolments, limited to what the signed-in person may see. */
@ApplicationScoped
public class EnrolmentFigures {
    private final Jdbi jdbi;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public EnrolmentFigures(Jdbi jdbi, CurrentUser user, Clock clock) {
        this.jdbi = jdbi;
        this.user = user;
        this.clock = clock;
    }

    /**
     * One page of the roster of a cohort, people in it first, those waiting by their place in the line, then by name. Of
     * a cohort that others host only the coordinator's own staff.
     *
     * @param offset rows to leave out at the start
     */
    public List<RosterRow> rows(String cohort, RosterQuery query, String language, int offset, int limit) {
        String from = RosterSql.from(user.scope(), query);
        return jdbi.withHandle(handle -> bind(handle.createQuery(RosterSql.rows(from, RosterSql.ORDER)), cohort, query)
                .bind("language", language)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(ConstructorMapper.of(RosterRow.class))
                .list());
    }

    /** How many there are in all, counted up to {@link Listing#COUNTED} and then no further. */
    public int count(String cohort, RosterQuery query) {
        String sql = RosterSql.count(RosterSql.from(user.scope(), query));
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), cohort, query)
                .mapTo(Integer.class)
                .one());
    }

    /** Enrolments of a cohort by id, from the first after an id; for walking a roster of any length. */
    public List<RosterRow> after(@Nullable Long id, String cohort, RosterQuery query, String language, int limit) {
        String from = RosterSql.from(user.scope(), query) + (id == null ? "" : " and e.id > :after");
        return jdbi.withHandle(handle -> bind(handle.createQuery(RosterSql.rows(from, RosterSql.WALK)), cohort, query)
                .bindByType("after", id, Long.class)
                .bind("language", language)
                .bind("offset", 0)
                .bind("limit", limit)
                .map(ConstructorMapper.of(RosterRow.class))
                .list());
    }

    /** How many stand in each state of the cohort; a state without anybody is absent. */
    public Map<EnrolmentState, Integer> byState(String cohort) {
        return counted(RosterSql.from(user.scope(), RosterQuery.ALL), cohort, List.of());
    }

    /** How many of the given enrolments of the cohort stand in each state; a state without anybody is absent. */
    public Map<EnrolmentState, Integer> byState(String cohort, Collection<Long> ids) {
        return counted(RosterSql.from(user.scope(), RosterQuery.ALL) + " and e.id = any(:ids)", cohort, ids);
    }

    /** How far the people of the cohort have come. */
    public Pipeline pipeline(String cohort) {
        String sql = PipelineSql.pipeline(RosterSql.from(user.scope(), RosterQuery.ALL));
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), cohort, RosterQuery.ALL)
                .bind("today", LocalDate.now(clock.withZone(user.zone())))
                .map(ConstructorMapper.of(Pipeline.class))
                .one());
    }

    /** Who decided what and when in the cohort, latest first; what one person did on one day stands together. */
    public List<StateChange> history(String cohort, int limit) {
        return history(RosterSql.from(user.scope(), RosterQuery.ALL), cohort, null, limit);
    }

    /** The same for one enrolment of the cohort. */
    public List<StateChange> history(String cohort, long enrolmentId, int limit) {
        String from = RosterSql.from(user.scope(), RosterQuery.ALL) + " and e.id = :enrolment";
        return history(from, cohort, enrolmentId, limit);
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

    /** Names of people by their enrolment; those not to be seen are absent. */
    public Map<Long, String> names(String cohort, Collection<Long> ids) {
        String sql = "select e.id, p.name " + RosterSql.from(user.scope(), RosterQuery.ALL) + " and e.id = any(:ids)";
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), cohort, RosterQuery.ALL)
                .bindArray("ids", Long.class, ids)
                .reduceRows(new java.util.HashMap<Long, String>(), (names, row) -> {
                    names.put(row.getColumn("id", Long.class), row.getColumn("name", String.class));
                    return names;
                }));
    }

    private List<StateChange> history(String from, String cohort, @Nullable Long enrolmentId, int limit) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(PipelineSql.history(from)), cohort, RosterQuery.ALL)
                .bindByType("enrolment", enrolmentId, Long.class)
                .bind("limit", limit)
                .map(ConstructorMapper.of(StateChange.class))
                .list());
    }

    private Map<EnrolmentState, Integer> counted(String from, String cohort, Collection<Long> ids) {
        Map<EnrolmentState, Integer> counts = new EnumMap<>(EnrolmentState.class);
        String sql = "select e.state, count(*) as people " + from + " group by e.state";
        jdbi.useHandle(handle -> bind(handle.createQuery(sql), cohort, RosterQuery.ALL)
                .bindArray("ids", Long.class, ids)
                .map((rs, ctx) -> Map.entry(EnrolmentState.valueOf(rs.getString("state")), rs.getInt("people")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue())));
        return counts;
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
