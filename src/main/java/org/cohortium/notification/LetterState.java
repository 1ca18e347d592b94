package org.cohortium.notification;

/** How a letter stands. */
public enum LetterState {
    /** Waits for its first try, or the next. */
    READY,
    /** A node is handing it to the mail server. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** It was being handed over when the line or the node broke off: it may have been taken, so nobody sends it again unasked. */
    IN_DOUBT,
    /** The mail server will not take it, or could not be reached for too long. */
    RETURNED,
    /** It is not to be sent any more. */
    CALLED_OFF
}
