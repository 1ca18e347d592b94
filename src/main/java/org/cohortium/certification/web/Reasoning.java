package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.certification.StandingRow;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;

/** Says in words why the rule says what it says. Shares are cut off, not rounded: 79.96 % must not read as 80 %. */
@RequestScoped
class Reasoning {
    private static final double HOUR = 60;
    /** A tenth of a percent. */
    private static final int DIGITS = 3;

    private final ReaderLanguage language;

    @Inject
    Reasoning(ReaderLanguage language) {
        this.language = language;
    }

    List<Why> of(StandingRow row) {
        List<Why> why = new ArrayList<>();
        why.add(attendance(row));
        why.add(score(row));
        if (row.ruling() == OutcomeDecision.DISTINCTION && row.distinctionScore() != null) {
            why.add(Why.met(true, words().of("certification.why.distinction", "needed", row.distinctionScore())));
        }
        if (row.missing() > 0) {
            why.add(Why.missing(words().of("certification.why.missing", "n", row.missing())));
        }
        if (row.unmarked() > 0) {
            why.add(Why.missing(words().of("certification.why.unmarked", "n", row.unmarked())));
        }
        if (row.failedRequired() > 0) {
            why.add(Why.met(false, words().of("certification.why.failed", "n", row.failedRequired())));
        }
        return why;
    }

    private Why attendance(StandingRow row) {
        if (row.expectedMinutes() == 0) {
            return Why.missing(words().of("certification.why.attendance.none", "needed", row.minAttendance()));
        }
        BigDecimal share = BigDecimal.valueOf(row.attendedMinutes())
                .divide(BigDecimal.valueOf(row.expectedMinutes()), DIGITS, RoundingMode.DOWN);
        return Why.met(
                row.rule().attendanceReached(row.standing()),
                words().of(
                                "certification.why.attendance",
                                "attended",
                                row.attendedMinutes() / HOUR,
                                "expected",
                                row.expectedMinutes() / HOUR,
                                "share",
                                share,
                                "needed",
                                row.minAttendance()));
    }

    private Why score(StandingRow row) {
        BigDecimal score = row.score();
        if (score == null) {
            return Why.missing(words().of("certification.why.score.none", "needed", row.minScore()));
        }
        return Why.met(
                score.compareTo(row.minScore()) >= 0,
                words().of(
                                "certification.why.score",
                                "score",
                                score.setScale(DIGITS, RoundingMode.DOWN),
                                "needed",
                                row.minScore()));
    }

    private Words words() {
        return language.words();
    }
}
