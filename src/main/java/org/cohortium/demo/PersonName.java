package org.cohortium.demo;

import org.jspecify.annotations.Nullable;

/**
 * A name as its bearer writes it.
 *
 * @param full in the bearer's own script and order
 * @param latin Latin form, where the own script is another
 * @param mailbox Latin letters and dots, for the part of an e-mail address before the @
 */
record PersonName(
        String full, String family, String given, @Nullable String latin, String mailbox) {
    /** The name as a reader of Latin script sees it. */
    String readable() {
        return latin == null ? full : latin;
    }
}
