package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.cohortium.assessment.marking.CohensKappa.Pair;
import org.jspecify.annotations.Nullable;

/**
 * How far first and second markers agree on the works that both have marked.
 *
 * @param works marked twice
 * @param decided alike: both passed or both not; null where the assessment has no pass mark
 * @param kappa Cohen's, of passed or not; null where it is not defined
 * @param difference mean of the differences, in points without sign; null without works
 * @param criteria by criterion, in the rubric's order
 */
public record Agreement(
        int works,
        @Nullable Integer decided,
        @Nullable Double kappa,
        @Nullable Double difference,
        List<OfCriterion> criteria) {
    public Agreement {
        criteria = List.copyOf(criteria);
    }

    /**
     * @param same works with the same level
     * @param kappa Cohen's, with quadratic weights over the levels; null where it is not defined
     */
    public record OfCriterion(
            String title, int same, @Nullable Double kappa) {}

    /** Two persons' marks for one work. */
    record Twice(Marks first, Marks second) {}

    static Agreement of(Rubric rubric, @Nullable BigDecimal passPoints, List<Twice> works) {
        List<Pair> passed = passPoints == null
                ? List.of()
                : works.stream()
                        .map(work -> new Pair(side(work.first(), passPoints), side(work.second(), passPoints)))
                        .toList();
        OptionalDouble difference = works.stream()
                .mapToDouble(work ->
                        work.first().sum().subtract(work.second().sum()).abs().doubleValue())
                .average();
        return new Agreement(
                works.size(),
                passPoints == null ? null : same(passed),
                value(CohensKappa.of(passed)),
                value(difference),
                rubric.criteria().stream().map(each -> of(each, works)).toList());
    }

    private static OfCriterion of(Criterion criterion, List<Twice> works) {
        List<Pair> levels = new ArrayList<>();
        for (Twice work : works) {
            BigDecimal first = work.first().of(criterion.code()).points();
            BigDecimal second = work.second().of(criterion.code()).points();
            if (first != null && second != null) {
                levels.add(new Pair(criterion.levelOf(first), criterion.levelOf(second)));
            }
        }
        return new OfCriterion(criterion.title(), same(levels), value(CohensKappa.of(levels)));
    }

    private static int same(List<Pair> pairs) {
        return (int)
                pairs.stream().filter(pair -> pair.first() == pair.second()).count();
    }

    private static int side(Marks marks, BigDecimal passPoints) {
        return marks.sum().compareTo(passPoints) >= 0 ? 1 : 0;
    }

    private static @Nullable Double value(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
