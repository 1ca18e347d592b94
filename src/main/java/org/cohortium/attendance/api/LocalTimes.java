package org.cohortium.attendance.api;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Map;
import org.cohortium.api.BadInput;
import org.cohortium.api.Days;

/** Days and times on the clocks of wherever a cohort is. */
final class LocalTimes {
    private LocalTimes() {}

    /** @throws BadInput if it is no day and time, or carries an offset */
    static LocalDateTime parse(String field, String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.strip());
            if (Days.isWithin(time.toLocalDate())) {
                return time;
            }
        } catch (DateTimeException notATime) {
            // told below, as a time out of reach is
        }
        throw new BadInput(field, "api.noLocalTime", Map.of("value", text));
    }
}
