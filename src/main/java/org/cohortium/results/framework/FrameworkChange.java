package org.cohortium.results.framework;

import org.jspecify.annotations.Nullable;

/**
 * One difference between what is agreed and what is to be.
 *
 * @param number of the result, or of result and indicator as in 2.3, as it is to be, or was where it goes
 * @param what is called so
 * @param part what of it: {@code result}, {@code indicator} for the whole, else a field such as {@code baseline};
 *     {@code target} for a target
 * @param target key of the target's period and part; null where it is about no target
 * @param before null where it is added
 * @param after null where it goes
 */
public record FrameworkChange(
        String number,
        Wording what,
        String part,
        @Nullable Target target,
        @Nullable String before,
        @Nullable String after) {}
