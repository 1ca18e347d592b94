package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.assessment.marking.Submission.Marking;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** Works and their marks as readers may see them, limited to cohorts they see whole. */
@ApplicationScoped
public class MarkingFigures {
    private static final String WORKS = """
            select e.id as enrolment_id, p.name, p.latin_name, s.id as submission_id, coalesce(s.attempt, 0) as attempt,
                   coalesce(n.scored, 0) as scored, s.handed_in_on, s.extended_to, s.state, s.second_because,
                   f.display_name as first, o.display_name as second, s.points, k.points as score
            from cohort c
            join enrolment e on e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')
            join person p on p.id = e.person_id
            left join lateral (
                select * from submission x where x.enrolment_id = e.id and x.assessment_id = :assessment
                order by x.attempt desc limit 1) s on true
            cross join lateral (
                select max(attempt) as scored from score where enrolment_id = e.id and assessment_id = :assessment) n
            left join score k on k.enrolment_id = e.id and k.assessment_id = :assessment and k.attempt = coalesce(s.attempt, n.scored)
            left join marking m on m.submission_id = s.id and m.part = 'FIRST' and m.points is not null
            left join app_user f on f.id = m.marker
            left join marking w on w.submission_id = s.id and w.part = 'SECOND' and w.points is not null
            left join app_user o on o.id = w.marker
            where c.code = :cohort
            order by lower(p.name), e.id""";

    private static final String TWICE = """
            select a.given as first, b.given as second
            from submission s
            join enrolment e on e.id = s.enrolment_id
            join cohort c on c.id = e.cohort_id
            join marking a on a.submission_id = s.id and a.part = 'FIRST' and a.points is not null
            join marking b on b.submission_id = s.id and b.part = 'SECOND' and b.points is not null
            where c.code = :cohort and s.assessment_id = :assessment order by s.id""";

    private final Jdbi jdbi;
    private final CurrentUser user;
    private final ScoreFigures scores;
    private final RecordingScores recording;
    private final MarkingRules rules;
    private final Submissions submissions;

    @Inject
    MarkingFigures(
            Jdbi jdbi,
            CurrentUser user,
            ScoreFigures scores,
            RecordingScores recording,
            MarkingRules rules,
            Submissions submissions) {
        this.jdbi = jdbi;
        this.user = user;
        this.scores = scores;
        this.recording = recording;
        this.rules = rules;
        this.submissions = submissions;
    }

    /** Who has a seat. @param attempts handed in or scored */
    public record Seat(long id, long personId, String name, int attempts) {}

    /** Two markings. */
    public record TwiceRow(String first, String second) {}

    /** Words of an assessment. */
    public record Worded(
            String title, @Nullable String rubric, @Nullable String extensionReason) {}

    /**
     * Everybody with a seat in a cohort with their latest work for an assessment, by name.
     *
     * @throws NoSuchThing if there is no such cohort for the reader
     */
    public List<WorkRow> works(String cohort, long assessment) {
        requireReadable(cohort);
        return jdbi.withHandle(handle -> handle.createQuery(WORKS)
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(WorkRow.class))
                .list());
    }

    /** How work for an assessment is marked in a cohort. @throws NoSuchThing if there is no such cohort for the reader */
    public MarkingRule rule(String cohort, long assessment) {
        requireReadable(cohort);
        return rules.of(cohort, assessment);
    }

    /**
     * How far the markers agree.
     *
     * @param passPoints of the assessment; null where it has none
     * @throws NoSuchThing if there is no such cohort for the reader, or the assessment has no rubric
     */
    public Agreement agreement(String cohort, long assessment, @Nullable BigDecimal passPoints, String language) {
        requireReadable(cohort);
        List<Agreement.Twice> works = jdbi.withHandle(handle -> handle.createQuery(TWICE)
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(TwiceRow.class))
                .map(row -> new Agreement.Twice(Marks.read(row.first()), Marks.read(row.second())))
                .list());
        return Agreement.of(rubric(assessment, language), passPoints, works);
    }

    /** A work. @throws NoSuchThing if there is none for the reader */
    public WorkView work(long submission, String language) {
        user.requirePeople();
        Submission work =
                submissions.find(submission, user.scope()).orElseThrow(() -> new NoSuchThing("submission", submission));
        boolean marks = recording.mayRecordIn(work.cohort());
        Worded words = worded(submission, language);
        MarkingRule rule = rules.of(work.cohort(), work.assessmentId());
        Turn turn = marks ? Turn.of(work, user.userId()) : new Turn(null, null);
        BigDecimal points = work.points();
        return new WorkView(
                work.id(),
                work.enrolmentId(),
                work.person(),
                work.cohort(),
                work.assessmentId(),
                words.title(),
                work.attempt(),
                work.handedInOn(),
                work.extendedTo(),
                words.extensionReason(),
                rule.daysLate(work.handedInOn(), work.extendedTo()),
                work.state(),
                work.secondBecause(),
                points,
                points == null
                        ? null
                        : points.subtract(
                                rule.afterDeduction(points, work.maxPoints(), work.handedInOn(), work.extendedTo())),
                work.maxPoints(),
                work.passPoints(),
                rubric(work.assessmentId(), language),
                seen(work),
                turn.part(),
                turn.refusal(),
                marks ? Turn.toTakeOver(work, user.userId()).map(Marking::name).orElse(null) : null);
    }

    /**
     * What the signed-in person is told of a work of theirs.
     *
     * @throws NoSuchThing if there is no such work, it is not theirs, or it is not settled
     */
    public Feedback feedback(long submission, String language) {
        Submission work = submissions
                .find(submission)
                .filter(each ->
                        Long.valueOf(each.personId()).equals(user.scope().person()))
                .orElseThrow(() -> new NoSuchThing("submission", submission));
        BigDecimal points = work.points();
        if (points == null) {
            throw new NoSuchThing("settled submission", submission);
        }
        MarkingRule rule = rules.of(work.cohort(), work.assessmentId());
        return new Feedback(
                worded(submission, language).title(),
                work.cohort(),
                work.attempt(),
                work.handedInOn(),
                rule.daysLate(work.handedInOn(), work.extendedTo()),
                points,
                points.subtract(rule.afterDeduction(points, work.maxPoints(), work.handedInOn(), work.extendedTo())),
                work.maxPoints(),
                rubric(work.assessmentId(), language),
                work.counted());
    }

    /** Marks in the order of their parts: one's own, and all that were given once nobody marks blind any more. */
    private List<WorkView.Given> seen(Submission work) {
        boolean open = work.state() == SubmissionState.DISPUTED || work.state() == SubmissionState.SETTLED;
        return work.markings().values().stream()
                .filter(each -> each.marker() == user.userId() || open && !each.isDraft())
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .map(each -> new WorkView.Given(
                        each.part(), each.name(), each.marker() == user.userId(), each.marks(), each.points()))
                .toList();
    }

    /** The rubric of an assessment. @throws NoSuchThing if it has none */
    Rubric rubric(long assessment, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("select rubric from assessment where id = :id")
                        .bind("id", assessment)
                        .mapTo(String.class)
                        .findOne())
                .map(json -> Rubric.read(json, language))
                .orElseThrow(() -> new NoSuchThing("rubric of assessment", assessment));
    }

    /** @throws NoSuchThing if the cohort's curriculum has no such assessment with a rubric */
    void requireRubric(String cohort, long assessment) {
        Optional<Integer> found = jdbi.withHandle(handle -> handle.createQuery("""
                        select 1 from assessment a join cohort c on c.curriculum_version_id = a.curriculum_version_id
                        where c.code = :cohort and a.id = :assessment and a.rubric is not null""")
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .mapTo(Integer.class)
                .findOne());
        if (found.isEmpty()) {
            throw new NoSuchThing("assessment with a rubric", assessment);
        }
    }

    /** Those with a seat in a cohort, by enrolment. */
    Map<Long, Seat> seats(String cohort, long assessment) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                        select e.id, coalesce(p.merged_into_id, p.id) as person_id, p.name,
                               coalesce(greatest(
                                   (select max(s.attempt) from submission s
                                    where s.enrolment_id = e.id and s.assessment_id = :assessment and s.state = 'SETTLED'),
                                   (select max(k.attempt) from score k
                                    where k.enrolment_id = e.id and k.assessment_id = :assessment)), 0) as attempts
                        from enrolment e join cohort c on c.id = e.cohort_id join person p on p.id = e.person_id
                        where c.code = :cohort and e.joined_on is not null""")
                .bind("cohort", cohort)
                .bind("assessment", assessment)
                .map(ConstructorMapper.of(Seat.class))
                .stream()
                .collect(Collectors.toMap(Seat::id, seat -> seat)));
    }

    /** The zone of a cohort of the signed-in person's. */
    ZoneId zone(String cohort) {
        return scores.zoneOf(cohort);
    }

    private void requireReadable(String cohort) {
        user.requirePeople();
        scores.zoneOf(cohort);
    }

    private Worded worded(long submission, String language) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(a.translations -> :language ->> 'title', a.title) as title, a.rubric, s.extension_reason
                        from submission s join assessment a on a.id = s.assessment_id where s.id = :id""")
                .bind("id", submission)
                .bind("language", language)
                .map(ConstructorMapper.of(Worded.class))
                .one());
    }
}
