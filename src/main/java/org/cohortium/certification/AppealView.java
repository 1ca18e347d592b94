package org.cohortium.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appeal against a confirmed outcome.
 *
 * @param name of whom it is about
 * @param filedBy name of who filed it
 * @param current whether it is against the decision that stands
 * @param hadPart whether the reader proposed or confirmed that decision, and so does not decide on the appeal
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
        @Nullable Instant decidedAt,
        boolean current,
        boolean hadPart) {
    public boolean isOpen() {
        return state == AppealState.OPEN;
    }
}
