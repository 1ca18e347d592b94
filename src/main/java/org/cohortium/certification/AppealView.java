package org.cohortium.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a confirmed outcome.
 *
 * @param name of whom it is about
 * @param filedBy name of who filed it
 * @param answer null while it is open
 * @param decider name of who answered; null while it is open
 */
public record AppealView(
        long id,
        long enrolmentId,
        String name,
        String reason,
        String filedBy,
        Instant filedAt,
        AppealState state,
        @Nullable String answer,
        @Nullable String decider,
        @Nullable Instant decidedAt) {
    public boolean isOpen() {
        return state == AppealState.OPEN;
    }
}
