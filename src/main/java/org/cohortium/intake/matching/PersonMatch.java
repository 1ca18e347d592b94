package org.cohortium.intake.matching;

import org.jspecify.annotations.Nullable;

/**
 * Somebody known who is, or may be, who a list tells of.
 *
 * @param because why it is to be confirmed; null where it is sure
 */
public record PersonMatch<P>(P person, @Nullable Because because) {
    public boolean isSure() {
        return because == null;
    }
}
