package org.cohortium.results;

import org.jspecify.annotations.Nullable;

/**
 * What of a figure a donor does not get, and why. The value is withheld wherever a part of it is.
 *
 * @param numerator null if it may be shown
 * @param denominator null if it may be shown, or there is none
 * @param value null if it may be shown
 */
public record Withheld(
        @Nullable Mask numerator,
        @Nullable Mask denominator,
        @Nullable Mask value) {
    /** All of it may be seen. */
    public static final Withheld NOTHING = new Withheld(null, null, null);
}
