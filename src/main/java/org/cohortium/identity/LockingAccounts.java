package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/**
 * Letting a colleague go, and back in. A locked account's sessions and tokens end at once and for good; what it did stays
 * under its name. For administrators, of others than themselves.
 */
@ApplicationScoped
@Transactional
public class LockingAccounts {
    private static final Refusal YOURSELF = Refusal.of("accounts.lock.yourself");
    private static final Refusal LAST = Refusal.of("accounts.lastAdministrator");

    private final Users users;
    private final ApiTokens tokens;
    private final CurrentUser user;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    LockingAccounts(Users users, ApiTokens tokens, CurrentUser user, Event<DomainEvent> events, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Locks it; locked already, nothing happens.
     *
     * @return the rule that said no; empty if it is locked
     * @throws NoSuchThing if there is no such account
     */
    public Optional<Refusal> lock(String username) {
        user.require(Role.ADMIN);
        AppUser account = users.existing(username);
        if (account.id() == user.userId()) {
            return Optional.of(YOURSELF);
        }
        if (users.isLastAdministrator(account)) {
            return Optional.of(LAST);
        }
        if (!account.isDisabled()) {
            account.lock(clock.instant());
            tokens.revokeAll(account.id());
            events.fire(new AccountEvent(account.username(), "user.locked"));
        }
        return Optional.empty();
    }

    /**
     * Unlocks it: they sign in anew. Not locked, nothing happens.
     *
     * @throws NoSuchThing if there is no such account
     */
    public void unlock(String username) {
        user.require(Role.ADMIN);
        AppUser account = users.existing(username);
        if (account.isDisabled()) {
            account.unlock();
            events.fire(new AccountEvent(account.username(), "user.unlocked"));
        }
    }
}
