package org.cohortium.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores; some were raised by a second marker. */
final class ScoreRows {
    private static final Rows.Tracked SCORE =
            new Rows.Tracked("score", "id, enrolment_id, assessment_id, attempt, points, scored_on, version");

    private final Basis basis;
    private final CohortPlans plans;
    private final Rosters rosters;
    private final Scoring scoring;
    private final Reasons reasons = new Reasons();

    ScoreRows(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
        this.rosters = new Rosters(basis);
        this.scoring = new Scoring(basis);
    }

    void write(Rows rows) {
        rows.versioned(SCORE, scores(), this::versions, ScoreRows::cells);
    }

    private Stream<Score> scores() {
        return IntStream.range(0, plans.count())
                .mapToObj(plans::get)
                .flatMap(cohort -> rosters.of(cohort).stream())
                .flatMap(participation ->
                        scoring.of(participation).stream().map(attempt -> new Score(participation, attempt)));
    }

    private List<Marked> versions(Score score) {
        var cohort = score.participation().cohort();
        var by = cohort.facilitators().get(0).username();
        var evening = Days.at(score.attempt().on(), 18, 20, cohort.country().zone());
        var corrected = evening.plusSeconds(86_400L * 4);
        var versions = new ArrayList<Marked>();
        if (score.attempt().isCorrected() && basis.days().isKnown(corrected)) {
            var chance = Chance.of(basis.seed(), "remark", score.id());
            versions.add(new Marked(score.attempt().earlierPoints(), evening, by, null));
            versions.add(new Marked(
                    score.attempt().points(), corrected, by, reasons.draw("REMARK", cohort.language(), chance)));
        } else {
            versions.add(new Marked(score.attempt().points(), evening, by, null));
        }
        return versions;
    }

    private static void cells(RowWriter row, Score score, Marked version, int number) {
        row.number(score.id()).number(score.participation().enrolmentId());
        row.number(score.attempt().assessment().id()).number(score.attempt().number());
        row.hundredths(version.points()).day(score.attempt().on()).number(number);
    }

    /** Ids have room for eight assessments with two attempts each. */
    private record Score(Participation participation, Attempt attempt) {
        long id() {
            return participation.enrolmentId() * 16 + attempt.assessment().position() * 2L + attempt.number() - 1;
        }
    }

    private record Marked(
            long points, Instant at, String by, @Nullable String why) implements Version {}
}
