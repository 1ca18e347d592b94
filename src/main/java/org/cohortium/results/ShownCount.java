package org.cohortium.results;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A count of people as a donor or the public may see it: 1 to 4 are not shown, a true zero is.
 *
 * @param value the count, or null when it is masked
 */
public record ShownCount(@Nullable Long value) {
    /** Fewer people than this, and more than none, are not shown. */
    public static final int THRESHOLD = 5;

    public static ShownCount of(long people) {
        if (people < 0) {
            throw new IllegalArgumentException("a count of people is not negative: " + people);
        }
        return new ShownCount(isSmall(people) ? null : people);
    }

    /** A part of wholes that are shown too: masked as well when what is left over of any of them is few. */
    public static ShownCount part(long people, long... wholes) {
        return Arrays.stream(wholes).anyMatch(whole -> isSmall(whole - people)) ? new ShownCount(null) : of(people);
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < THRESHOLD;
    }

    public boolean isMasked() {
        return value == null;
    }
}
