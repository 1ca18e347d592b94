package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.MailPins;
import org.cohortium.identity.Role;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.LetterFigures;
import org.cohortium.notification.Mailbox;
import org.cohortium.notification.Outbox;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/** Getting a PIN for marking by mail: for whoever marks. */
@ApplicationScoped
public class AskingForPin {
    private static final String KIND = "sheet.pin";
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private MailPins pins;
    private Mailbox mailbox;
    private Outbox outbox;
    private LetterFigures letters;
    private CurrentUser user;
    private Texts texts;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected AskingForPin() {}

    @Inject
    AskingForPin(
            MailPins pins,
            Mailbox mailbox,
            Outbox outbox,
            LetterFigures letters,
            CurrentUser user,
            Texts texts,
            Clock clock,
            Event<DomainEvent> events) {
        this.pins = pins;
        this.mailbox = mailbox;
        this.outbox = outbox;
        this.letters = letters;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person marks, and mail comes in and goes out here. */
    public boolean isOffered() {
        return marks() && mailbox.address().isPresent() && outbox.isOpen();
    }

    /** The address that lines are mailed to; empty where none is. */
    public Optional<String> mailbox() {
        return mailbox.address();
    }

    /** The PIN the signed-in person has: to which address it was sent, and when. */
    public Optional<MailPins.Given> given() {
        return pins.of(user.userId());
    }

    /**
     * Sends a PIN to an address, for lines mailed from there. The one before is void.
     *
     * @return why not, or nothing
     * @throws org.cohortium.identity.NotAllowed if the signed-in person marks nobody
     */
    @Transactional
    public Optional<Refusal> ask(String address) {
        user.require(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
        Optional<String> to = mailbox.address();
        String about = Long.toString(user.userId());
        if (to.isEmpty() || !outbox.isOpen()) {
            return Optional.of(Refusal.of("sheet.pin.off"));
        }
        if (!Addressee.isAddress(address)) {
            return Optional.of(new Refusal("sheet.pin.noAddress", Map.of("address", address)));
        }
        boolean soon = letters.latest(KIND, about)
                .filter(latest -> latest.writtenAt().plus(PAUSE).isAfter(clock.instant()))
                .isPresent();
        if (soon) {
            return Optional.of(new Refusal("sheet.pin.soon", Map.of("minutes", PAUSE.toMinutes())));
        }
        Words words = texts.in(Language.of(user.language().toLanguageTag()).orElse(Language.EN));
        String pin = pins.give(user.userId(), address);
        boolean put = outbox.putAgain(Letter.of(
                        KIND,
                        about,
                        Addressee.user(user.userId(), address),
                        words.language().tag(),
                        words.get("sheet.pin.subject"),
                        words.of("sheet.pin.body", "name", user.displayName(), "pin", pin, "mailbox", to.get()))
                .keptSecret());
        if (!put) {
            throw new IllegalStateException(
                    "a PIN of " + user.username() + " is still on its way"); // nothing is changed
        }
        events.fire(new PinGiven(user.username()));
        return Optional.empty();
    }

    private boolean marks() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR) || user.is(Role.FACILITATOR);
    }

    private record PinGiven(String username) implements DomainEvent {
        @Override
        public String action() {
            return "user.mailPinGiven";
        }

        @Override
        public String subjectType() {
            return "user";
        }

        @Override
        public String subjectId() {
            return username;
        }
    }
}
