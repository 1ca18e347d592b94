package org.cohortium.notification;

import java.util.Optional;

/** A feature that mails may be meant for. */
public interface ReadsMail {
    /**
     * Reads a mail, outside any transaction.
     *
     * @return what it brings about, to be done inside the transaction that notes that it was taken; empty if it is not
     *     meant for this feature
     */
    Optional<Runnable> read(ReceivedMail mail);
}
