package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.cohortium.certification.StandingFigures;
import org.cohortium.certification.StandingRow;
import org.cohortium.home.OwnAssessment;
import org.cohortium.home.OwnAssessment.State;
import org.cohortium.home.OwnCohort;
import org.cohortium.home.OwnTasks;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * How far a participant is on the way to the certificate of each cohort. Shares are cut off, not rounded: 79.96 % must
 * not read as 80 %.
 */
@RequestScoped
@Named
public class OwnProgress {
    private static final double HOUR = 60;
    private static final int TENTH_OF_A_PERCENT = 3;
    private static final Set<State> MISSING = Set.of(State.TO_DO, State.NOT_PASSED);

    private final StandingFigures standings;
    private final OwnTasks tasks;
    private final ReaderLanguage language;
    private @Nullable List<StandingRow> rows;
    private @Nullable List<OwnAssessment> assessments;

    @Inject
    OwnProgress(StandingFigures standings, OwnTasks tasks, ReaderLanguage language) {
        this.standings = standings;
        this.tasks = tasks;
        this.language = language;
    }

    /** Attendance, score and what is missing, each in a sentence. */
    public List<Judgement> judgements(OwnCohort cohort) {
        return rows().stream()
                .filter(row -> row.enrolmentId() == cohort.enrolmentId())
                .flatMap(row -> List.of(attendance(row), score(row), missing(cohort)).stream())
                .toList();
    }

    public List<OwnAssessment> assessments(OwnCohort cohort) {
        if (assessments == null) {
            assessments = tasks.assessments(language.getTag());
        }
        return assessments.stream()
                .filter(each -> each.enrolmentId() == cohort.enrolmentId())
                .toList();
    }

    /** "16 of 20", or a dash before anything is scored. */
    public String points(OwnAssessment assessment) {
        BigDecimal best = assessment.best();
        return best == null
                ? "–"
                : language.words().of("home.own.points", "points", best, "most", assessment.maxPoints());
    }

    private Judgement attendance(StandingRow row) {
        if (row.standing().expectedMinutes() == 0) {
            return Judgement.open(language.words()
                    .of("home.own.attended.none", "needed", row.rule().minAttendance()));
        }
        BigDecimal share = BigDecimal.valueOf(row.standing().attendedMinutes())
                .divide(BigDecimal.valueOf(row.standing().expectedMinutes()), TENTH_OF_A_PERCENT, RoundingMode.DOWN);
        return Judgement.of(
                row.rule().attendanceReached(row.standing()),
                language.words()
                        .of(
                                "home.own.attended",
                                "attended",
                                row.standing().attendedMinutes() / HOUR,
                                "expected",
                                row.standing().expectedMinutes() / HOUR,
                                "share",
                                share,
                                "needed",
                                row.rule().minAttendance()));
    }

    private Judgement score(StandingRow row) {
        BigDecimal score = row.standing().score();
        if (score == null) {
            return Judgement.open(language.words()
                    .of("home.own.score.none", "needed", row.rule().minScore()));
        }
        BigDecimal shown = score.setScale(TENTH_OF_A_PERCENT, RoundingMode.DOWN);
        return Judgement.of(
                row.rule().scoreReached(row.standing()),
                language.words()
                        .of(
                                "home.own.score",
                                "score",
                                shown,
                                "needed",
                                row.rule().minScore()));
    }

    private Judgement missing(OwnCohort cohort) {
        long missing = assessments(cohort).stream()
                .filter(each -> MISSING.contains(each.state()))
                .count();
        String text = language.words().of("home.own.missing", "n", missing);
        return missing == 0 ? Judgement.of(true, text) : Judgement.open(text);
    }

    private List<StandingRow> rows() {
        if (rows == null) {
            rows = standings.own();
        }
        return rows;
    }
}
