package org.cohortium.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.work.Beats;

/**
 * Looks every now and then into the mailbox for what has not been read. A mail is marked as read once what it brings about
 * has been committed; one that cannot be read is tried again, and then flagged for somebody to look at.
 */
@ApplicationScoped
public class Mailbox {
    private static final Logger LOG = Logger.getLogger(Mailbox.class.getName());
    private static final int MOST_TRIES = 20;
    private static final int IN_ONE_LOOK = 50;

    @Resource(lookup = "java:jboss/mail/Cohortium")
    private Session session;

    private final MailboxSettings settings = MailboxSettings.of(System.getenv());
    private final Map<String, Integer> failures = new HashMap<>();
    private final TakingMail taking;
    private final Instance<ReadsMail> readers;
    private final Beats beats;

    @Inject
    Mailbox(TakingMail taking, @Any Instance<ReadsMail> readers, Beats beats) {
        this.taking = taking;
        this.readers = readers;
        this.beats = beats;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        if (settings.isOn()) {
            session.getProperties().setProperty("mail.imap.connectiontimeout", "20000");
            session.getProperties().setProperty("mail.imap.timeout", "30000");
            session.getProperties().setProperty("mail.imap.peek", "true"); // what is read here is marked here
            beats.every(settings.every(), "The mailbox could not be looked into", this::look);
        }
    }

    /** The address people write to; empty where no mailbox is set. */
    public Optional<String> address() {
        return settings.isOn() ? Optional.of(settings.address()) : Optional.empty();
    }

    private synchronized void look() {
        try (Store store = session.getStore("imap")) {
            store.connect();
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message message : Arrays.copyOf(unread, Math.min(unread.length, IN_ONE_LOOK))) {
                    take(message);
                }
            }
        } catch (MessagingException trouble) {
            LOG.log(Level.WARNING, trouble, () -> "The mailbox could not be looked into; trying again");
        }
    }

    private void take(ReceivedMail mail) {
        Optional<Runnable> effect = readers.stream()
                .map(reader -> reader.read(mail))
                .flatMap(Optional::stream)
                .findFirst();
        taking.take(mail, effect.orElse(() -> LOG.info(() -> "Mail " + mail.messageId() + " was for nobody here")));
    }

    private void take(Message message) throws MessagingException {
        String name = message.getMessageNumber() + " " + message.getSubject();
        try {
            MailText.read(message)
                    .filter(mail -> !taking.isTaken(mail.messageId()))
                    .ifPresent(this::take);
            message.setFlag(Flags.Flag.SEEN, true);
            failures.remove(name);
        } catch (IOException | RuntimeException fault) {
            boolean givenUp = failures.merge(name, 1, Integer::sum) >= MOST_TRIES;
            LOG.log(givenUp ? Level.SEVERE : Level.WARNING, fault, () -> "Mail " + name + " could not be read");
            if (givenUp) {
                message.setFlag(Flags.Flag.FLAGGED, true);
                message.setFlag(Flags.Flag.SEEN, true);
                failures.remove(name);
            }
        }
    }
}
