package org.cohortium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where features put letters. They stand or fall with the transaction they are put in by, and are sent after it. */
@ApplicationScoped
public class Outbox {
    private final Letters letters;
    private final Event<LetterWritten> written;
    private final MailSettings settings = MailSettings.of(System.getenv());

    @Inject
    Outbox(Letters letters, Event<LetterWritten> written) {
        this.letters = letters;
        this.written = written;
    }

    /** Whether letters leave at all. Where they do not they wait, so that nothing is lost. */
    public boolean isOpen() {
        return settings.isOn();
    }

    /**
     * Puts a letter, as part of the caller's transaction.
     *
     * @return false if there is one of its kind and about the same already; nothing is put then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean put(Letter letter) {
        return told(letters.add(letter, settings.newMessageId()));
    }

    /**
     * Puts a letter although there may have been others of its kind and about the same.
     *
     * @return false if one of them is still on its way; nothing is put then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean putAgain(Letter letter) {
        return told(letters.addAgain(letter, settings.newMessageId()));
    }

    private boolean told(boolean put) {
        if (put) {
            written.fire(new LetterWritten());
        }
        return put;
    }
}
