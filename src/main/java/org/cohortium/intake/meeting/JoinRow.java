package org.cohortium.intake.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row that says when somebody came and left.
 *
 * @param row one-based, as a spreadsheet shows it
 * @param name as it stands there
 * @param whole whether it tells of the first coming and the last going only; in between they may have been away
 * @param told how long they attended, as the tool reckoned it; null where it says nothing
 * @param organiser whether it says they held the meeting
 */
record JoinRow(
        int row,
        String name,
        @Nullable String email,
        LocalDateTime from,
        LocalDateTime to,
        boolean whole,
        @Nullable Duration told,
        boolean organiser) {}
