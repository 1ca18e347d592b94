package org.cohortium.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;

/** Days in requests, within the years that this system has to do with. */
public final class Days {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Days() {}

    /**
     * The day a text tells, such as {@code 2026-09-30}.
     *
     * @param field the parameter's name in the request
     * @throws BadInput if it tells none, or one of other years
     */
    public static LocalDate parse(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (isWithin(day)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // told below, as a day out of reach is
        }
        throw new BadInput(
                field, "api.noDay", Map.of("value", text, "first", FIRST.toString(), "last", LAST.toString()));
    }

    /** Whether it is a day this system may have to do with. */
    public static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
