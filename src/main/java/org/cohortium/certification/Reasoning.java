package org.cohortium.certification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.certification.Reason.Topic;
import org.cohortium.certification.Reason.Verdict;
import org.cohortium.text.Words;

/**
 * Says in words why the rule says what it says, and what can still come of it. Shares are cut off, not rounded: 79.96 %
 * must not read as 80 %.
 */
public final class Reasoning {
    private static final double HOUR = 60;
    /** A tenth of a percent. */
    private static final int DIGITS = 3;

    private final StandingRow row;
    private final Words words;

    private Reasoning(StandingRow row, Words words) {
        this.row = row;
        this.words = words;
    }

    /** Attendance and score first, then what is missing, then what is still possible. */
    public static List<Reason> of(StandingRow row, Words words) {
        return new Reasoning(row, words).all();
    }

    private List<Reason> all() {
        Standing standing = row.standing();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(attendance());
        reasons.add(score());
        if (row.ruling() == OutcomeDecision.DISTINCTION && row.rule().distinctionScore() != null) {
            reasons.add(new Reason(
                    Topic.DISTINCTION,
                    Verdict.MET,
                    words.of(
                            "certification.why.distinction",
                            "needed",
                            row.rule().distinctionScore())));
        }
        if (standing.missing() > 0) {
            reasons.add(new Reason(
                    Topic.ASSESSMENTS, Verdict.OPEN, words.of("certification.why.missing", "n", standing.missing())));
        }
        if (row.unsettled() > 0) {
            reasons.add(new Reason(
                    Topic.ASSESSMENTS, Verdict.OPEN, words.of("certification.why.unsettled", "n", row.unsettled())));
        }
        if (standing.unmarked() > 0) {
            reasons.add(new Reason(
                    Topic.MARKS, Verdict.OPEN, words.of("certification.why.unmarked", "n", standing.unmarked())));
        }
        if (standing.failedRequired() > 0) {
            reasons.add(new Reason(
                    Topic.ASSESSMENTS,
                    Verdict.NOT_MET,
                    words.of("certification.why.failed", "n", standing.failedRequired())));
        }
        if (row.decided().filter(OutcomeView::isFinal).isEmpty()) {
            prospects(reasons);
        }
        return reasons;
    }

    private Reason attendance() {
        Standing standing = row.standing();
        BigDecimal needed = row.rule().minAttendance();
        if (standing.expectedMinutes() == 0) {
            return new Reason(
                    Topic.ATTENDANCE, Verdict.OPEN, words.of("certification.why.attendance.none", "needed", needed));
        }
        BigDecimal share = BigDecimal.valueOf(standing.attendedMinutes())
                .divide(BigDecimal.valueOf(standing.expectedMinutes()), DIGITS, RoundingMode.DOWN);
        return new Reason(
                Topic.ATTENDANCE,
                row.rule().attendanceReached(standing) ? Verdict.MET : Verdict.NOT_MET,
                words.of(
                        "certification.why.attendance",
                        "attended",
                        standing.attendedMinutes() / HOUR,
                        "expected",
                        standing.expectedMinutes() / HOUR,
                        "share",
                        share,
                        "needed",
                        needed,
                        "n",
                        row.prospect().sessionsShort(),
                        "sessions",
                        row.ahead().countedSessions()));
    }

    private Reason score() {
        BigDecimal score = row.standing().score();
        BigDecimal needed = row.rule().minScore();
        if (score == null) {
            return new Reason(Topic.SCORE, Verdict.OPEN, words.of("certification.why.score.none", "needed", needed));
        }
        return new Reason(
                Topic.SCORE,
                row.rule().scoreReached(row.standing()) ? Verdict.MET : Verdict.NOT_MET,
                words.of(
                        "certification.why.score",
                        "score",
                        score.setScale(DIGITS, RoundingMode.DOWN),
                        "needed",
                        needed));
    }

    private void prospects(List<Reason> reasons) {
        Prospect prospect = row.prospect();
        if (!prospect.attendancePossible()) {
            reasons.add(prospect(
                    Verdict.NOT_MET,
                    "certification.prospect.attendance.out",
                    "ahead",
                    prospect.sessionsAhead(),
                    "share",
                    prospect.bestAttendance() == null
                            ? BigDecimal.ZERO
                            : prospect.bestAttendance().setScale(DIGITS, RoundingMode.DOWN)));
        } else if (prospect.sessionsAhead() > 0) {
            reasons.add(prospect(
                    Verdict.OPEN,
                    "certification.prospect.attendance",
                    "needed",
                    prospect.sessionsNeeded(),
                    "ahead",
                    prospect.sessionsAhead()));
        }
        if (prospect.scoreNeeded() != null && prospect.scoreNeeded().signum() > 0) {
            reasons.add(prospect(
                    prospect.scorePossible() ? Verdict.OPEN : Verdict.NOT_MET,
                    prospect.scorePossible() ? "certification.prospect.score" : "certification.prospect.score.out",
                    "n",
                    row.standing().missing(),
                    "share",
                    prospect.scoreNeeded().setScale(DIGITS, RoundingMode.UP)));
        } else if (prospect.attendancePossible()
                && (row.standing().failedRequired() > 0 || !prospect.scorePossible())) {
            reasons.add(prospect(Verdict.OPEN, "certification.prospect.again"));
        }
    }

    private Reason prospect(Verdict verdict, String key, Object... pairs) {
        return new Reason(Topic.PROSPECT, verdict, words.of(key, pairs));
    }
}
