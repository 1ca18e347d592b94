package org.cohortium.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Scores, limited to cohorts the signed-in person sees whole. */
@ApplicationScoped
public class ScoreFigures {
    private static final String SCORES = """
            select k.enrolment_id as enrolment, k.assessment_id as assessment, k.attempt, k.points, k.scored_on
            from score k join enrolment e on e.id = k.enrolment_id join cohort c on c.id = e.cohort_id
            where c.code = :cohort and (k.enrolment_id, k.assessment_id, k.attempt) > (:enrolment, :assessment, :attempt)
            order by k.enrolment_id, k.assessment_id, k.attempt limit :limit""";

    private static final String ASSESSMENTS = """
            select a.id, coalesce(a.translations -> :language ->> 'title', a.title) as title, a.kind, a.max_points, a.weight,
                   a.pass_points, a.must_pass, a.rubric is not null as rubric,
                   (select count(distinct k.enrolment_id) from score k join enrolment e on e.id = k.enrolment_id
                    where k.assessment_id = a.id and e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as scored
            from assessment a join cohort c on c.curriculum_version_id = a.curriculum_version_id
            where c.code = :cohort order by a.position""";
    private static final String GRID = """
            select e.id as enrolment_id, p.name, p.latin_name, coalesce(k.attempts, 0) as attempts, l.points, l.scored_on, k.best,
                   case when a.kind = 'POST_TEST' then t.before end as before,
                   case when a.kind = 'POST_TEST' then (k.best / a.max_points)::float8 end as after
            from cohort c
            join assessment a on a.curriculum_version_id = c.curriculum_version_id and a.id = :assessment
            join enrolment e on e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')
            join person p on p.id = e.person_id
            cross join lateral (
                select max(attempt) as attempts, max(points) as best from score
                where enrolment_id = e.id and assessment_id = a.id) k
            left join score l on l.enrolment_id = e.id and l.assessment_id = a.id and l.attempt = k.attempts
            left join lateral (
                select max(f.points / b.max_points)::float8 as before
                from assessment b join score f on f.assessment_id = b.id and f.enrolment_id = e.id and f.attempt = 1
                where b.curriculum_version_id = c.curriculum_version_id and b.kind = 'PRE_TEST') t on true
            where c.code = :cohort
            order by lower(p.name), e.id""";

    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ScoreFigures() {}

    @Inject
    public ScoreFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /**
     * The scores of a cohort by enrolment, assessment and attempt.
     *
     * @param after begins behind this one
     * @throws NoSuchThing if there is no such cohort for the reader
     */
    public List<ScoreRow> ofCohort(String cohort, Attempt after, int limit) {
        user.requirePeople();
        zone(cohort, user.scope());
        return jdbi.withHandle(handle -> handle.createQuery(SCORES)
                .bind("cohort", cohort)
                .bind("enrolment", after.enrolmentId())
                .bind("assessment", after.assessmentId())
                .bind("attempt", after.number())
                .bind("limit", limit)
                .map(ConstructorMapper.of(ScoreRow.class))
                .list());
    }

    /**
     * The assessments of a cohort's curriculum, in their order.
     *
     * @throws NoSuchThing if there is no such cohort for the reader
     */
    public List<AssessmentView> assessments(String cohort, String language) {
        user.requirePeople();
        zone(cohort, user.scope());
        return jdbi.withHandle(handle -> handle.createQuery(ASSESSMENTS)
                .bind("cohort", cohort)
                .bind("language", language)
                .map(ConstructorMapper.of(AssessmentView.class))
                .list());
    }

    /**
     * Everybody with a seat in a cohort with their attempts at an assessment, by name.
     *
     * @throws NoSuchThing if there is no such cohort for the reader
     */
    public List<GridRow> grid(String cohort, long assessment) {
        user.requirePeople();
        zone(cohort, user.scope());
        return jdbi.withHandle(handle -> handle.createQuery(GRID)
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(GridRow.class))
                .list());
    }

    /**
     * Everybody with a seat in a cohort with all by which a list may know them, by name.
     *
     * @throws NoSuchThing if there is no such cohort for the reader
     */
    public List<ScoredPerson> scoredPeople(String cohort) {
        user.requirePeople();
        zone(cohort, user.scope());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id as enrolment_id, p.id as person_id, p.name, p.latin_name,
                               (select string_agg(lower(one.email), ' ') from person one
                                where one.id = p.id or one.merged_into_id = p.id) as addresses
                        from enrolment e join cohort c on c.id = e.cohort_id join person p on p.id = e.person_id
                        where c.code = :cohort and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')
                        order by lower(p.name), e.id""")
                .bind("cohort", cohort)
                .map(ConstructorMapper.of(ScoredPerson.class))
                .list());
    }

    /** Titles of the cohort's assessments in every language they have, by id. */
    public Map<Long, List<String>> titles(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.id, a.title, t.value ->> 'title' as translated
                        from assessment a join cohort c on c.curriculum_version_id = a.curriculum_version_id
                        left join lateral jsonb_each(a.translations) t on true
                        where c.code = :cohort order by a.position, t.key""")
                .bind("cohort", cohort)
                .reduceRows(new LinkedHashMap<>(), (titles, row) -> {
                    List<String> known = titles.computeIfAbsent(
                            row.getColumn("id", Long.class),
                            id -> new ArrayList<>(List.of(row.getColumn("title", String.class))));
                    Optional.ofNullable(row.getColumn("translated", String.class))
                            .ifPresent(known::add);
                    return titles;
                }));
    }

    /** The last attempts of everybody in a cohort. */
    public List<ScoreRow> last(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct on (k.enrolment_id, k.assessment_id)
                               k.enrolment_id as enrolment, k.assessment_id as assessment, k.attempt, k.points, k.scored_on
                        from score k join enrolment e on e.id = k.enrolment_id join cohort c on c.id = e.cohort_id
                        where c.code = :cohort order by k.enrolment_id, k.assessment_id, k.attempt desc""")
                .bind("cohort", cohort)
                .map(ConstructorMapper.of(ScoreRow.class))
                .list());
    }

    /** The cohort's zone. @throws NoSuchThing if the scope does not reach the whole cohort */
    ZoneId zone(String cohort, Scope scope) {
        String sql = "select c.time_zone from cohort c where c.code = :cohort and " + VisibleCohorts.whole(scope);
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("cohort", cohort)
                .mapTo(String.class)
                .findOne()
                .map(ZoneId::of)
                .orElseThrow(() -> new NoSuchThing("cohort", cohort)));
    }

    /** Has everybody else wait who would record scores of the cohort, until the transaction ends. */
    void lock(String cohort) {
        jdbi.useHandle(handle -> handle.createQuery("select id from cohort where code = :cohort for no key update")
                .bind("cohort", cohort)
                .mapTo(Long.class)
                .findOne());
    }

    /** The cohort's first day. */
    LocalDate startsOn(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery("select starts_on from cohort where code = :cohort")
                .bind("cohort", cohort)
                .mapTo(LocalDate.class)
                .one());
    }

    /** The zone of a cohort. @throws NoSuchThing if the reader does not see the whole cohort */
    public ZoneId zoneOf(String cohort) {
        return zone(cohort, user.scope());
    }

    /** What of a cohort's scores comes from markers. */
    MarkersPoints markers(String cohort) {
        return jdbi.withHandle(handle -> new MarkersPoints(
                handle.createQuery("""
                                select s.enrolment_id, s.assessment_id, s.attempt as number
                                from submission s join enrolment e on e.id = s.enrolment_id join cohort c on c.id = e.cohort_id
                                where c.code = :cohort and s.state <> 'HANDED_IN'""")
                        .bind("cohort", cohort)
                        .map(ConstructorMapper.of(Attempt.class))
                        .set(),
                handle.createQuery("""
                                select r.assessment_id from marking_rule r join cohort c on c.id = r.cohort_id
                                where c.code = :cohort and (r.second_share > 0 or r.borderline > 0)""").bind("cohort", cohort).mapTo(Long.class).set()));
    }

    /** Whether the scope reaches the whole cohort. */
    boolean reaches(String cohort, Scope scope) {
        String sql =
                "select exists (select from cohort c where c.code = :cohort and " + VisibleCohorts.whole(scope) + ")";
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("cohort", cohort)
                .mapTo(Boolean.class)
                .one());
    }

    /** Maximum points of the cohort's assessments, by id. */
    Map<Long, BigDecimal> maxPoints(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.id, a.max_points from assessment a
                        join cohort c on c.curriculum_version_id = a.curriculum_version_id where c.code = :cohort""")
                .bind("cohort", cohort)
                .setMapKeyColumn("id")
                .setMapValueColumn("max_points")
                .collectInto(new GenericType<Map<Long, BigDecimal>>() {}));
    }

    /** Numbers of the persons who have or had a seat in the cohort, by enrolment. */
    Map<Long, Long> persons(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id, e.person_id from enrolment e join cohort c on c.id = e.cohort_id
                        where c.code = :cohort and e.joined_on is not null""")
                .bind("cohort", cohort)
                .setMapKeyColumn("id")
                .setMapValueColumn("person_id")
                .collectInto(new GenericType<Map<Long, Long>>() {}));
    }

    /** Names of those who have or had a seat in the cohort, by enrolment. */
    Map<Long, String> people(String cohort) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id, p.name from enrolment e join cohort c on c.id = e.cohort_id
                        join person p on p.id = e.person_id where c.code = :cohort and e.joined_on is not null""")
                .bind("cohort", cohort)
                .setMapKeyColumn("id")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<Long, String>>() {}));
    }
}
