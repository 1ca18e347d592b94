package org.cohortium.attendance.sheet;

import java.time.Instant;

/**
 * A line that came by mail and waits for its sender's word.
 *
 * @param state {@code WAITING}, {@code MARKED} or {@code LEFT}
 */
public record WaitingLine(
        String token,
        long userId,
        String address,
        long sessionId,
        String line,
        Instant askedAt,
        String state,
        String language) {
    static final String MARKED = "MARKED";
    static final String LEFT = "LEFT";

    boolean isWaiting() {
        return state.equals("WAITING");
    }
}
