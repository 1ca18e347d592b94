package org.cohortium.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cohortium.work.Beats;

/**
 * Hands letters over to the mail server, one after the other, each claimed by a row with a lease. What is known not to
 * have been taken is tried again, at longer and longer intervals; what may have been taken never is.
 */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final String TROUBLE = "The outbox could not be looked after";
    private static final int IN_ONE_ROUND = 500;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    @Resource(lookup = "java:jboss/mail/Cohortium")
    private Session session;

    private final String owner = System.getProperty("jboss.node.name", "node") + '/' + UUID.randomUUID();
    private final MailSettings settings = MailSettings.of(System.getenv());
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Letters letters;
    private final Instance<Encloses> enclosing;
    private final Beats beats;

    @Inject
    Postman(Letters letters, @Any Instance<Encloses> enclosing, Beats beats) {
        this.letters = letters;
        this.enclosing = enclosing;
        this.beats = beats;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        if (settings.isOn()) {
            settings.limits().forEach(session.getProperties()::setProperty);
            beats.every(settings.every(), TROUBLE, this::round);
        }
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterWritten letter) {
        if (settings.isOn() && asked.compareAndSet(false, true)) { // one round for all that one transaction has written
            beats.soon(TROUBLE, this::round);
        }
    }

    private synchronized void round() {
        asked.set(false);
        letters.settleLeft();
        try (MailLine line = new MailLine(session)) {
            for (int sent = 0; sent < IN_ONE_ROUND; sent++) {
                Optional<DueLetter> due = letters.claim(owner, settings.lease());
                if (due.isEmpty() || !deliver(due.get(), line)) {
                    return;
                }
            }
        }
    }

    /** @return whether it is worth going on with the next */
    private boolean deliver(DueLetter letter, MailLine line) {
        Encloses.Enclosed enclosed;
        try {
            enclosed = enclosed(letter);
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "What goes with letter " + letter.id() + " could not be made");
            letters.later(letter.id(), owner, pause(letter), "");
            return true;
        }
        if (enclosed.refusal() != null) {
            letters.callOff(letter.id(), owner, enclosed.refusal().rule());
            return true;
        }
        Delivery delivery = line.send(letter, enclosed.files(), () -> letters.handOver(letter.id(), owner));
        switch (delivery.kind()) {
            case SENT -> letters.sent(letter.id(), owner);
            case REFUSED -> letters.returned(letter.id(), owner, delivery.said());
            case IN_DOUBT -> letters.inDoubt(letter.id(), owner, delivery.said());
            case LATER -> letters.later(letter.id(), owner, pause(letter), delivery.said());
        }
        if (delivery.kind() != Delivery.Kind.SENT) {
            LOG.warning(() -> "Letter " + letter.id() + " was not sent (" + delivery.kind() + "): " + delivery.said());
        }
        return delivery.kind() != Delivery.Kind.LATER && delivery.kind() != Delivery.Kind.IN_DOUBT;
    }

    private Encloses.Enclosed enclosed(DueLetter letter) {
        String what = letter.enclosed();
        if (what == null) {
            return new Encloses.Enclosed(List.of(), null);
        }
        int colon = what.indexOf(':');
        return enclosing.stream()
                .filter(each -> each.word().equals(what.substring(0, colon)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody encloses " + what))
                .enclose(what.substring(colon + 1));
    }

    private static Duration pause(DueLetter letter) {
        return PAUSES.get(Math.min(letter.attempts(), PAUSES.size()) - 1);
    }
}
