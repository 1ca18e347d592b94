package org.cohortium.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.GridRow;
import org.cohortium.assessment.Scoring;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a score grid's form says that is not so already.
 *
 * @param unclear people whose points or day cannot be read
 */
record ScoreForm(List<Scoring> changed, List<GridRow> unclear) {
    ScoreForm {
        changed = List.copyOf(changed);
        unclear = List.copyOf(unclear);
    }

    static ScoreForm read(List<GridRow> rows, long assessment, Map<String, String> sent) {
        List<Scoring> changed = new ArrayList<>();
        List<GridRow> unclear = new ArrayList<>();
        for (GridRow row : rows) {
            String points = sent.getOrDefault("points-" + row.enrolmentId(), "").strip();
            String day = sent.getOrDefault("day-" + row.enrolmentId(), "").strip();
            boolean again = row.attempts() > 0 && sent.containsKey("again-" + row.enrolmentId());
            if (points.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> number = TypedNumber.read(points);
            Optional<LocalDate> on = TypedDay.read(day);
            if (number.isEmpty() || on.isEmpty() && !day.isEmpty()) {
                unclear.add(row);
            } else if (again || differs(row, number.get(), on.orElse(null))) {
                int attempt = again ? row.attempts() + 1 : Math.max(1, row.attempts());
                changed.add(new Scoring(row.enrolmentId(), assessment, attempt, number.get(), on.orElse(null)));
            }
        }
        return new ScoreForm(changed, unclear);
    }

    private static boolean differs(GridRow row, BigDecimal points, @Nullable LocalDate day) {
        BigDecimal before = row.points();
        return before == null || before.compareTo(points) != 0 || day != null && !day.equals(row.scoredOn());
    }
}
