package org.cohortium.intake.gradebook;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a gradebook says of a cohort, or what came of taking it in.
 *
 * @param refusal why nothing can be or was taken in; null where no rule said no, and all else is empty otherwise
 * @param columns of points, from left to right
 * @param matched people known by their address
 * @param toConfirm who may be whom; several lines may be about one person
 * @param unmatched who is nobody of the cohort
 * @param unclear cells of the columns taken that say no points
 * @param set scores that were recorded; 0 when only asked what would be
 */
public record ScoreImport(
        @Nullable Refusal refusal,
        List<ColumnView> columns,
        List<ScoreLine> matched,
        List<ScoreLine> toConfirm,
        List<Unknown> unmatched,
        List<Unclear> unclear,
        int set) {
    public ScoreImport {
        columns = List.copyOf(columns);
        matched = List.copyOf(matched);
        toConfirm = List.copyOf(toConfirm);
        unmatched = List.copyOf(unmatched);
        unclear = List.copyOf(unclear);
    }

    static ScoreImport refused(Refusal refusal) {
        return new ScoreImport(refusal, List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** Lines with points that differ from those that stand, whatever shall become of them. */
    public List<ScoreLine> conflicts() {
        return with(PointsLine::differs);
    }

    /** Lines with points that a rule refuses. */
    public List<ScoreLine> refusals() {
        return with(each -> each.effect() == ScoreEffect.REFUSED);
    }

    /** Scores that would be recorded of those who are sure. */
    public long news() {
        return matched.stream()
                .flatMap(line -> line.points().stream())
                .filter(each -> each.effect() == ScoreEffect.SET)
                .count();
    }

    private List<ScoreLine> with(Predicate<PointsLine> points) {
        return Stream.concat(matched.stream(), toConfirm.stream())
                .filter(line -> line.points().stream().anyMatch(points))
                .toList();
    }
}
