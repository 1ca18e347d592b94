package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.shared.Refusal;

/** The rule which marks can be given: a level of every criterion, with words where two differ. */
final class MarksPolicy {
    private MarksPolicy() {}

    /** @param whole whether every criterion has to be decided: not in a draft */
    static Optional<Refusal> refusal(Rubric rubric, Marks marks, Part part, boolean whole) {
        List<String> known = rubric.criteria().stream().map(Criterion::code).toList();
        for (String code : marks.criteria().keySet()) {
            if (!known.contains(code)) {
                return Optional.of(new Refusal("marking.noSuchCriterion", Map.of("criterion", code)));
            }
        }
        for (Criterion criterion : rubric.criteria()) {
            BigDecimal points = marks.of(criterion.code()).points();
            if (points == null && whole) {
                return Optional.of(new Refusal("marking.undecided", Map.of("criterion", criterion.title())));
            }
            if (points != null && criterion.levelOf(points) < 0) {
                return Optional.of(
                        new Refusal("marking.noSuchLevel", Map.of("criterion", criterion.title(), "points", points)));
            }
        }
        return whole && part == Part.AGREED && marks.comment().isBlank()
                ? Optional.of(Refusal.of("marking.agreedReason"))
                : Optional.empty();
    }
}
