package org.cohortium.intake.meeting;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was in a meeting, from all their devices and comings together.
 *
 * @param row of the file where they stand first, one-based
 * @param as their name as it stands there; of several the fullest
 * @param names what they may be called, without devices and remarks in brackets
 * @param there when
 * @param told how long they attended by the tool's own reckoning, where that is less than {@code there} as they were
 *     away in between and the report does not say when; null where {@code there} is all there is to know
 * @param organiser whether they held the meeting, so that they need not be on the register
 */
record Attendee(
        int row,
        String as,
        List<String> names,
        @Nullable String email,
        Stretches there,
        @Nullable Duration told,
        boolean organiser) {
    Attendee {
        names = List.copyOf(names);
    }
}
