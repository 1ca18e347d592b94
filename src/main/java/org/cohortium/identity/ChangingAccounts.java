package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Changing what somebody's account says of them, and which roles it holds. For administrators. */
@ApplicationScoped
@Transactional
public class ChangingAccounts {
    private static final Refusal LAST = Refusal.of("accounts.lastAdministrator");

    private final Users users;
    private final RoleRecords roles;
    private final CurrentUser user;
    private final Event<DomainEvent> events;

    @Inject
    ChangingAccounts(Users users, RoleRecords roles, CurrentUser user, Event<DomainEvent> events) {
        this.users = users;
        this.roles = roles;
        this.user = user;
        this.events = events;
    }

    /**
     * @return the rule that said no; empty if it is changed
     * @throws NoSuchThing if there is no such account
     */
    public Optional<Refusal> describe(String username, AccountDetails details) {
        user.require(Role.ADMIN);
        AppUser account = users.existing(username);
        Optional<Refusal> refusal = details.refuses();
        if (refusal.isEmpty()) {
            account.describe(details);
            events.fire(new AccountEvent(account.username(), "user.changed"));
        }
        return refusal;
    }

    /**
     * Gives a role, which holds from their next request on.
     *
     * @param email for a participant: the address of the policy-maker they are; null where that is known already
     * @return the rule that said no; empty if it is given
     * @throws NoSuchThing if there is no such account
     */
    public Optional<Refusal> give(String username, RoleWish role, @Nullable String email) {
        user.require(Role.ADMIN);
        AppUser account = users.existing(username);
        boolean known = role.role() == Role.PARTICIPANT && account.personId() != null && email == null;
        Optional<Refusal> refusal = role.refuses().or(() -> known ? Optional.empty() : roles.refuses(role, email));
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!roles.give(account.id(), role)) {
            return Optional.of(Refusal.of("accounts.role.held"));
        }
        if (role.role() == Role.PARTICIPANT && email != null) {
            roles.person(email).ifPresent(account::be);
        }
        events.fire(AccountEvent.role(account.username(), "given", role));
        return Optional.empty();
    }

    /**
     * Takes a role away, which ends with their next request.
     *
     * @return the rule that said no; empty if it is taken
     * @throws NoSuchThing if there is no such account
     */
    public Optional<Refusal> take(String username, RoleWish role) {
        user.require(Role.ADMIN);
        AppUser account = users.existing(username);
        if (role.role() == Role.ADMIN && users.isLastAdministrator(account)) {
            return Optional.of(LAST);
        }
        if (!roles.take(account.id(), role)) {
            return Optional.of(Refusal.of("accounts.role.notHeld"));
        }
        events.fire(AccountEvent.role(account.username(), "taken", role));
        return Optional.empty();
    }
}
