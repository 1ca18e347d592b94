package org.cohortium.notification;

/**
 * What became of one try.
 *
 * @param said what the mail server said, or what went wrong with the line
 */
record Delivery(Kind kind, String said) {
    /** How it went. */
    enum Kind {
        SENT,
        LATER,
        REFUSED,
        IN_DOUBT
    }
}
