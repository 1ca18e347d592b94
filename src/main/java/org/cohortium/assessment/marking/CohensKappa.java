package org.cohortium.assessment.marking;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement of two markers beyond chance, for ordered categories: Cohen's weighted kappa with quadratic weights
 * (J. Cohen, Psychological Bulletin 70, 1968), which for two categories is his kappa of 1960.
 */
final class CohensKappa {
    private CohensKappa() {}

    /** One work. @param first and second categories from 0 */
    record Pair(int first, int second) {}

    /** 1 for full agreement, 0 for what chance gives; empty without works, or where chance alone agrees fully. */
    static OptionalDouble of(List<Pair> pairs) {
        double observed = 0;
        double expected = 0;
        for (Pair one : pairs) {
            observed += apart(one.first(), one.second());
            for (Pair other : pairs) {
                expected += apart(one.first(), other.second());
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * pairs.size() / expected);
    }

    private static double apart(int one, int other) {
        return (double) (one - other) * (one - other);
    }
}
