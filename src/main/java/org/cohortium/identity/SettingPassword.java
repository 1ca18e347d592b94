package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Puts a new password in place and ends what the old one opened, all in one transaction. */
@ApplicationScoped
@Transactional
class SettingPassword {
    private static final Refusal YOURSELF = Refusal.of("accounts.password.yourself");
    private static final Refusal DEMO = Refusal.of("account.password.demo");

    private final Accounts accounts;
    private final Users users;
    private final ApiTokens tokens;
    private final Event<DomainEvent> events;

    @Inject
    SettingPassword(Accounts accounts, Users users, ApiTokens tokens, Event<DomainEvent> events) {
        this.accounts = accounts;
        this.users = users;
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

    /**
     * Gives somebody else a one-time password.
     *
     * @param giver id of who gives it
     * @return the rule that said no
     */
    Optional<Refusal> giveOnce(String username, long giver, PasswordHash once) {
        AppUser account = users.existing(username);
        if (account.id() == giver) {
            return Optional.of(YOURSELF);
        }
        if (account.isDemo()) {
            return Optional.of(DEMO); // its password stands in the documents
        }
        account.givePassword(once);
        tokens.revokeAll(account.id());
        events.fire(new AccountEvent(account.username(), "user.passwordGiven"));
        return Optional.empty();
    }

    /** That somebody signed in did not know the password. */
    void failed(String username, String address) {
        events.fire(PasswordEvent.failed(username, address));
    }
}
