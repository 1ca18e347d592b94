package org.cohortium.shared;

import java.util.OptionalDouble;

/** How much of what could be learnt was: from a test before and a test after, each as a share of its points. */
public final class LearningGain {
    private LearningGain() {}

    /**
     * One person's: of what was missing before, the share that is there after; who knows less than before has lost a share
     * of what was there. Undefined where nothing could be gained or lost: both nothing, or both everything. Source: Hake
     * 1998; for losses Marx and Cummings 2007.
     */
    public static OptionalDouble of(double before, double after) {
        if (before == after && (before == 0 || before == 1) || before == 1 && after >= before) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(after < before ? (after - before) / before : (after - before) / (1 - before));
    }
}
