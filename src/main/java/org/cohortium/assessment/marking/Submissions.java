package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.marking.Submission.Marking;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Works handed in, with the marks given for them. */
@ApplicationScoped
class Submissions {
    private static final String WORKS = """
            select s.id, s.enrolment_id, coalesce(p.merged_into_id, p.id) as person_id, p.name as person, c.code as cohort,
                   s.assessment_id, s.attempt, s.handed_in_on, s.extended_to, s.state, s.second_because, s.points,
                   a.max_points, a.pass_points
            from submission s
            join enrolment e on e.id = s.enrolment_id
            join person p on p.id = e.person_id
            join cohort c on c.id = e.cohort_id
            join assessment a on a.id = s.assessment_id
            """;

    private final Jdbi jdbi;

    @Inject
    Submissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A row of {@link #WORKS}. */
    public record Row(
            long id,
            long enrolmentId,
            long personId,
            String person,
            String cohort,
            long assessmentId,
            int attempt,
            LocalDate handedInOn,
            @Nullable LocalDate extendedTo,
            SubmissionState state,
            @Nullable SecondBecause secondBecause,
            @Nullable BigDecimal points,
            BigDecimal maxPoints,
            @Nullable BigDecimal passPoints) {
        Submission with(Map<Part, Marking> markings) {
            return new Submission(
                    id,
                    enrolmentId,
                    personId,
                    person,
                    cohort,
                    assessmentId,
                    attempt,
                    handedInOn,
                    extendedTo,
                    state,
                    secondBecause,
                    points,
                    maxPoints,
                    passPoints,
                    markings);
        }
    }

    /** A row of the markings. */
    public record Given(
            long submissionId,
            Part part,
            long marker,
            String name,
            String given,
            @Nullable BigDecimal points) {}

    /** One, whoever asks. */
    Optional<Submission> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(WORKS + "where s.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(Row.class))
                .findOne()
                .map(row -> row.with(markings(handle, id))));
    }

    /** One within a scope's cohorts. */
    Optional<Submission> find(long id, Scope scope) {
        return one(id, scope, "");
    }

    /** One within a scope's cohorts, which nobody else changes until the transaction ends. */
    Optional<Submission> locked(long id, Scope scope) {
        return one(id, scope, " for update of s");
    }

    /** Those of a cohort for an assessment, which nobody else changes until the transaction ends. */
    List<Submission> locked(String cohort, long assessment) {
        return jdbi.withHandle(handle -> handle
                .createQuery(WORKS
                        + "where c.code = :cohort and s.assessment_id = :assessment order by s.id for update of s")
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(Row.class))
                .list()
                .stream()
                .map(row -> row.with(markings(handle, row.id())))
                .toList());
    }

    private Optional<Submission> one(long id, Scope scope, String lock) {
        String sql = WORKS + "where s.id = :id and " + VisibleCohorts.whole(scope) + lock;
        return jdbi.withHandle(handle -> VisibleCohorts.bind(handle.createQuery(sql), scope)
                .bind("id", id)
                .map(ConstructorMapper.of(Row.class))
                .findOne()
                .map(row -> row.with(markings(handle, id))));
    }

    private static Map<Part, Marking> markings(Handle handle, long submission) {
        Map<Part, Marking> markings = new EnumMap<>(Part.class);
        handle.createQuery("""
                        select m.submission_id, m.part, m.marker, u.display_name as name, m.given, m.points
                        from marking m join app_user u on u.id = m.marker where m.submission_id = :id""")
                .bind("id", submission)
                .map(ConstructorMapper.of(Given.class))
                .forEach(each -> markings.put(
                        each.part(),
                        new Marking(each.part(), each.marker(), each.name(), Marks.read(each.given()), each.points())));
        return markings;
    }

    /** Enters a work, or when it was handed in. */
    void handIn(HandedIn work, long assessment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into submission (enrolment_id, assessment_id, attempt, handed_in_on, state)
                        values (:enrolment, :assessment, :attempt, :day, 'HANDED_IN')
                        on conflict (enrolment_id, assessment_id, attempt)
                        do update set handed_in_on = excluded.handed_in_on, version = submission.version + 1
                        where submission.handed_in_on <> excluded.handed_in_on""")
                .bind("enrolment", work.enrolmentId())
                .bind("assessment", assessment)
                .bind("attempt", work.attempt())
                .bind("day", work.day())
                .execute());
    }

    void extend(long id, LocalDate to, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update submission set extended_to = :to, extension_reason = :reason, version = version + 1 where id = :id")
                .bind("id", id)
                .bind("to", to)
                .bind("reason", reason)
                .execute());
    }

    /** Keeps how far a work has come. */
    void keep(Submission work) {
        SecondBecause because = work.secondBecause();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update submission set state = :state, second_because = :because, points = :points, version = version + 1
                        where id = :id""")
                .bind("id", work.id())
                .bind("state", work.state())
                .bind("because", because == null ? null : because.name())
                .bind("points", work.points())
                .execute());
    }

    /** Keeps marks. @param points their sum; null for a draft */
    void mark(long id, Part part, Marks marks, @Nullable BigDecimal points, long marker, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into marking (submission_id, part, marker, given, points, saved_at)
                        values (:id, :part, :marker, cast(:given as jsonb), :points, :at)
                        on conflict (submission_id, part) do update set marker = excluded.marker, given = excluded.given,
                            points = excluded.points, saved_at = excluded.saved_at, version = marking.version + 1""")
                .bind("id", id)
                .bind("part", part)
                .bind("marker", marker)
                .bind("given", marks.json())
                .bind("points", points)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
