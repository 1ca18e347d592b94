package org.cohortium.reporting.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a donor is to have, and how far it has come.
 *
 * @param on the day it is due, a working day where the donor is
 * @param draftOn the day its draft is made
 * @param late whether it is past its day, or went out after it
 * @param release the draft, or the release; null while there is none
 * @param number of the release, once it is out
 * @param reason why nothing is given for the period
 * @param nothing whether the draft was to be made and there was nothing to report
 * @param failed whether it could not be made
 */
public record Due(
        Subscription subscription,
        Period period,
        LocalDate on,
        LocalDate draftOn,
        State state,
        boolean late,
        @Nullable UUID release,
        @Nullable Integer number,
        @Nullable Instant releasedAt,
        @Nullable String reason,
        boolean nothing,
        boolean failed) {
    /** How far it has come. */
    public enum State {
        /** Its draft is not to be made yet. */
        AHEAD,
        /** Its draft is to be made, and is not there. */
        TO_BE_MADE,
        /** Its draft waits for somebody to approve it. */
        DRAFT,
        /** It is approved and waits to be released. */
        APPROVED,
        RELEASED,
        /** Nothing is given for the period. */
        SKIPPED
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return state != State.RELEASED && state != State.SKIPPED;
    }
}
