package org.cohortium.intake.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.assessment.ScoredPerson;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.intake.matching.MatchingPeople;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.RefusedFile;

/**
 * Taking scores from a gradebook or a list: for who records scores in the cohort. The file is not kept; what became of it is
 * in the scores and their history. The same file again changes nothing.
 */
@ApplicationScoped
public class ImportingScores {
    private ScoreFigures figures;
    private RecordingScores recording;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ImportingScores() {}

    @Inject
    ImportingScores(ScoreFigures figures, RecordingScores recording, Event<DomainEvent> events) {
        this.figures = figures;
        this.recording = recording;
        this.events = events;
    }

    /** @throws NoSuchThing if there is no such cohort of theirs; a role that records nothing is not allowed at all */
    public void requireTheirs(String cohort) {
        recording.requireTheirs(cohort);
    }

    /**
     * What the file says, and what taking it in would do.
     *
     * @throws NoSuchThing if there is no such cohort of theirs
     */
    @Transactional
    public ScoreImport preview(String cohort, Path file, ScoreChoices choices) {
        return planned(cohort, file, choices).told();
    }

    /**
     * Records the points of those who are matched and of those who are confirmed. What a rule refuses is told and left out;
     * the rest goes in.
     *
     * @throws NoSuchThing if there is no such cohort of theirs
     */
    @Transactional
    public ScoreImport apply(String cohort, Path file, ScoreChoices choices) {
        ScorePlan.Outcome plan = planned(cohort, file, choices);
        ScoreImport told = plan.told();
        if (told.refusal() != null) {
            return told;
        }
        if (!plan.scorings().isEmpty()) {
            recording.record(cohort, plan.scorings()).ifPresent(refusal -> {
                throw new IllegalStateException("judged to be recorded, and refused: " + refusal.rule());
            });
            events.fire(new ScoresImported(cohort, plan.scorings().size()));
        }
        return new ScoreImport(
                null,
                told.columns(),
                told.matched(),
                told.toConfirm(),
                told.unmatched(),
                told.unclear(),
                plan.scorings().size());
    }

    private ScorePlan.Outcome planned(String cohort, Path file, ScoreChoices choices) {
        requireTheirs(cohort);
        try {
            List<ScoredPerson> people = figures.scoredPeople(cohort);
            Optional<Gradebook> book = ReadingGradebooks.read(file, people);
            return book.map(read -> planned(cohort, read, choices, people))
                    .orElseGet(() -> refused(Refusal.of("intake.scores.notAGradebook")));
        } catch (RefusedFile unreadable) {
            return refused(unreadable.refusal());
        }
    }

    private ScorePlan.Outcome planned(String cohort, Gradebook book, ScoreChoices choices, List<ScoredPerson> people) {
        List<AssessmentView> assessments = figures.assessments(cohort, "en");
        Map<Integer, ColumnUse> decided = choices.columns();
        Optional<Refusal> wrong = decided == null ? Optional.empty() : wrong(book, decided, assessments);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        if (book.email() < 0 && book.names().isEmpty()) {
            return refused(Refusal.of("intake.scores.nobody"));
        }
        return new ScorePlan(
                        book,
                        choices,
                        decided == null
                                ? new ColumnTitles(assessments, figures.titles(cohort)).propose(book.grades())
                                : decided,
                        assessments,
                        new MatchingPeople<>(people, ScoredPerson::names, ScoredPerson::emails),
                        figures.last(cohort),
                        scorings -> recording.judge(cohort, scorings))
                .work();
    }

    /** A column that is not there or holds no points, an assessment that is not the cohort's, or one taken twice. */
    private static Optional<Refusal> wrong(
            Gradebook book, Map<Integer, ColumnUse> uses, List<AssessmentView> assessments) {
        Set<Integer> columns = book.grades().stream().map(GradeColumn::column).collect(Collectors.toSet());
        Set<Long> known = assessments.stream().map(AssessmentView::id).collect(Collectors.toSet());
        Set<Long> taken = new HashSet<>();
        for (Map.Entry<Integer, ColumnUse> each : uses.entrySet()) {
            long assessment = each.getValue().assessmentId();
            if (!columns.contains(each.getKey())) {
                return Optional.of(new Refusal("intake.scores.noSuchColumn", Map.of("column", each.getKey() + 1)));
            }
            if (!known.contains(assessment)) {
                return Optional.of(new Refusal("score.noSuchAssessment", Map.of("assessment", assessment)));
            }
            if (!taken.add(assessment)) {
                return Optional.of(Refusal.of("intake.scores.assessmentTwice"));
            }
        }
        return Optional.empty();
    }

    private static ScorePlan.Outcome refused(Refusal refusal) {
        return new ScorePlan.Outcome(ScoreImport.refused(refusal), List.of());
    }

    private record ScoresImported(String cohort, int scores) implements DomainEvent {
        @Override
        public String action() {
            return "score.imported";
        }

        @Override
        public String subjectType() {
            return "cohort";
        }

        @Override
        public String subjectId() {
            return cohort;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("scores", scores);
        }
    }
}
