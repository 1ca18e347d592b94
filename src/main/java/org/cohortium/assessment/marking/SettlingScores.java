package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.Scoring;

/** Makes scores of what markers have settled. */
@ApplicationScoped
class SettlingScores {
    private final RecordingScores scores;

    @Inject
    SettlingScores(RecordingScores scores) {
        this.scores = scores;
    }

    /** Records the points of the settled ones among some works, less the deduction for being late. */
    void of(String cohort, List<Submission> works, MarkingRule rule) {
        scores.settle(
                cohort, works.stream().flatMap(work -> scoring(work, rule)).toList());
    }

    private static Stream<Scoring> scoring(Submission work, MarkingRule rule) {
        return Stream.ofNullable(work.points())
                .map(points -> new Scoring(
                        work.enrolmentId(),
                        work.assessmentId(),
                        work.attempt(),
                        rule.afterDeduction(points, work.maxPoints(), work.handedInOn(), work.extendedTo()),
                        null));
    }
}
