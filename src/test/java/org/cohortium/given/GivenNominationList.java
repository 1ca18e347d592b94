package org.cohortium.given;

import java.util.Map;
import java.util.Set;
import org.cohortium.intake.DateOrder;
import org.cohortium.intake.Field;

/**
 * A made-up nomination list and what must be found in it.
 *
 * @param description language, format and layout, for messages of failing tests
 * @param fields what each column really is, by zero-based column
 * @param people rows that are people
 * @param rejections such as {@code 12 email email.invalid}
 */
public record GivenNominationList(
        String description,
        GivenSheet sheet,
        byte[] bytes,
        String extension,
        int headerRow,
        Map<Integer, Field> fields,
        DateOrder dateOrder,
        int people,
        Set<String> rejections) {
    @Override
    public String toString() {
        return description;
    }

    /** The list of a seed; the same seed gives the same list. */
    public static GivenNominationList ofSeed(long seed) {
        return new GivenLayout(seed).list();
    }
}
