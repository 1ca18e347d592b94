package org.cohortium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Deciding about letters that did not simply leave: for administrators. */
@ApplicationScoped
public class DecidingLetters {
    private Letters letters;
    private LetterFigures figures;
    private CurrentUser user;
    private Event<DomainEvent> events;
    private Event<LetterWritten> written;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected DecidingLetters() {}

    @Inject
    DecidingLetters(
            Letters letters,
            LetterFigures figures,
            CurrentUser user,
            Event<DomainEvent> events,
            Event<LetterWritten> written) {
        this.letters = letters;
        this.figures = figures;
        this.user = user;
        this.events = events;
        this.written = written;
    }

    /** Whether the signed-in person decides. */
    public boolean mayDecide() {
        return user.is(Role.ADMIN);
    }

    /**
     * Decides about one.
     *
     * @return why not, or nothing
     * @throws org.cohortium.identity.NoSuchThing if there is none of that number
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public Optional<Refusal> decide(long id, LetterDecision decision) {
        user.require(Role.ADMIN);
        LetterView letter = figures.get(id);
        if (!letters.decide(id, decision)) {
            return Optional.of(new Refusal("mail.rule.notNow", Map.of("state", letter.state())));
        }
        events.fire(new LetterDecided(id, decision));
        written.fire(new LetterWritten());
        return Optional.empty();
    }

    private record LetterDecided(long id, LetterDecision decision) implements DomainEvent {
        @Override
        public String action() {
            return "letter.decided";
        }

        @Override
        public String subjectType() {
            return "letter";
        }

        @Override
        public String subjectId() {
            return Long.toString(id);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("decision", decision.name());
        }
    }
}
