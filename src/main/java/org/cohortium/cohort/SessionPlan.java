package org.cohortium.cohort;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is planned of a session.
 *
 * @param moduleId the module taught, whose title the session then has; null for what belongs to none
 * @param title of a session that belongs to no module
 * @param startsAt on the clocks where the cohort is
 * @param minutes length
 * @param place room or link, as people are told it
 */
public record SessionPlan(
        @Nullable Long moduleId,
        @Nullable String title,
        LocalDateTime startsAt,
        int minutes,
        SessionMode mode,
        @Nullable String place) {
    public static final int SHORTEST = 5;
    public static final int LONGEST = 720;

    public SessionPlan {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException(
                    "a session takes %d to %d minutes, not %d".formatted(SHORTEST, LONGEST, minutes));
        }
        title = title == null || title.isBlank() ? null : title.strip();
        place = place == null || place.isBlank() ? null : place.strip();
    }

    SessionPlan at(LocalDateTime other) {
        return new SessionPlan(moduleId, title, other, minutes, mode, place);
    }

    SessionPlan of(Long module) {
        return new SessionPlan(module, null, startsAt, minutes, mode, place);
    }
}
