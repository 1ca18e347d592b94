package org.cohortium.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.Attempt;
import org.cohortium.assessment.GridRow;
import org.cohortium.assessment.Scoring;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;

/**
 * What a score grid's form says that is not so already.
 *
 * @param takenBack attempts whose points were emptied
 * @param overtaken people whom somebody else has scored since the page was read: theirs stands
 * @param unclear people whose points or day cannot be read
 */
record ScoreForm(List<Scoring> changed, List<Attempt> takenBack, List<GridRow> overtaken, List<GridRow> unclear) {
    static ScoreForm read(List<GridRow> rows, long assessment, Map<String, String> sent) {
        ScoreForm form = new ScoreForm(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(row -> form.read(row, assessment, sent));
        return form;
    }

    /** Only what was changed on the page is asked for, and only where nobody has changed it since. */
    private void read(GridRow row, long assessment, Map<String, String> sent) {
        long enrolment = row.enrolmentId();
        String points = sent.getOrDefault("points-" + enrolment, "").strip();
        String day = sent.getOrDefault("day-" + enrolment, "").strip();
        String seen = sent.getOrDefault("seen-" + enrolment, "");
        boolean again = row.attempts() > 0 && sent.containsKey("again-" + enrolment);
        boolean asIt = !again && (points.isEmpty() ? seen.isEmpty() : (points + "|" + day).equals(seen));
        if (!sent.containsKey("points-" + enrolment) || asIt) {
            return;
        }
        Optional<BigDecimal> number = TypedNumber.read(points);
        Optional<LocalDate> on = TypedDay.read(day);
        if (!points.isEmpty() && (number.isEmpty() || on.isEmpty() && !day.isEmpty())) {
            unclear.add(row);
        } else if (!row.state().equals(seen)) {
            overtaken.add(row);
        } else if (points.isEmpty()) {
            takenBack.add(new Attempt(enrolment, assessment, row.attempts()));
        } else {
            int attempt = again ? row.attempts() + 1 : Math.max(1, row.attempts());
            changed.add(new Scoring(enrolment, assessment, attempt, number.orElseThrow(), on.orElse(null)));
        }
    }
}
