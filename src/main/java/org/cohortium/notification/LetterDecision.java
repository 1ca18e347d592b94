package org.cohortium.notification;

import java.util.EnumSet;
import java.util.Set;

/** What somebody can decide about a letter. */
public enum LetterDecision {
    /** Try again, with the same Message-ID, so that a mailbox that has it already can tell. */
    SEND_AGAIN(EnumSet.of(LetterState.IN_DOUBT, LetterState.RETURNED)),
    /** It has come: they said so. */
    ARRIVED(EnumSet.of(LetterState.IN_DOUBT)),
    /** It is not to be sent any more. */
    CALL_OFF(EnumSet.of(LetterState.READY, LetterState.IN_DOUBT, LetterState.RETURNED));

    private final Set<LetterState> from;

    LetterDecision(Set<LetterState> from) {
        this.from = Set.copyOf(from);
    }

    /** How a letter may stand for it. */
    public Set<LetterState> from() {
        return from;
    }
}
