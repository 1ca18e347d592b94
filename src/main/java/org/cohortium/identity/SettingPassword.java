package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.cohortium.shared.DomainEvent;

/** Puts a new password in place and ends what the old one opened, all in one transaction. */
@ApplicationScoped
@Transactional
class SettingPassword {
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Event<DomainEvent> events;

    @Inject
    SettingPassword(Accounts accounts, ApiTokens tokens, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.events = events;
    }

    /** Sessions end by themselves: their tickets are of the old password. False if it was changed meanwhile. */
    boolean set(Credentials shown, PasswordHash next, String address) {
        if (!accounts.replace(shown, next)) {
            return false;
        }
        tokens.revokeAll(shown.account().id());
        events.fire(PasswordEvent.changed(shown.account().username(), address));
        return true;
    }

    /** That somebody signed in did not know the password. */
    void failed(String username, String address) {
        events.fire(PasswordEvent.failed(username, address));
    }
}
