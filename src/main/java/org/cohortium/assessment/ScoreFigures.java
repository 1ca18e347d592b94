package org.cohortium.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
