package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.cohortium.shared.DomainEvent;

/** Tells, inside a transaction of its own, who came in or tried to. */
@ApplicationScoped
@Transactional
class SignInRecord {
    private final Event<DomainEvent> events;

    @Inject
    SignInRecord(Event<DomainEvent> events) {
        this.events = events;
    }

    void welcomed(Account account) {
        events.fire(new SignedIn(account.username(), Locale.forLanguageTag(account.language())));
    }

    void failed(Account account, Attempt attempt) {
        events.fire(new SignInFailed(account.username(), attempt.address()));
    }
}
