package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Who may come in. An account that is disabled, or a demo account outside demo mode, may not, whatever it shows. */
@ApplicationScoped
@Transactional
class Accounts {
    private final Users users;
    private final DemoMode demo;

    @Inject
    Accounts(Users users, DemoMode demo) {
        this.users = users;
        this.demo = demo;
    }

    /** The account by its username with its stored password; empty if it may not come in. */
    Optional<Credentials> credentials(String username) {
        return users.named(username).filter(this::mayEnter).flatMap(Credentials::of);
    }

    /** The account a session's ticket was made out to; empty if it may not come in any more. */
    Optional<Account> ofTicket(Ticket ticket) {
        return users.withId(ticket.userId())
                .filter(this::mayEnter)
                .filter(user -> Credentials.of(user)
                        .filter(now -> now.ticket().equals(ticket))
                        .isPresent())
                .map(AppUser::account);
    }

    /** The account by its id; empty if it may not come in. */
    Optional<Account> entering(long userId) {
        return users.withId(userId).filter(this::mayEnter).map(AppUser::account);
    }

    /** The account by its username, whose case does not matter; empty if it may not come in. */
    Optional<Account> entering(String username) {
        return users.named(username).filter(this::mayEnter).map(AppUser::account);
    }

    /** The account by its id, also when it may no longer come in: its work goes on. */
    Account workingFor(long userId) {
        return users.withId(userId)
                .map(AppUser::account)
                .orElseThrow(() -> new IllegalStateException("there is no user " + userId));
    }

    /** Puts another password in the place of the one shown; false if that has been changed meanwhile. */
    boolean replace(Credentials shown, PasswordHash next) {
        var user = unchanged(shown);
        user.ifPresent(now -> now.changePassword(next));
        return user.isPresent();
    }

    /** Keeps the password shown in a stronger form, unless it has been changed meanwhile. */
    void strengthen(Credentials shown, PasswordHash stronger) {
        unchanged(shown).ifPresent(now -> now.strengthenPassword(stronger));
    }

    private Optional<AppUser> unchanged(Credentials shown) {
        return users.withId(shown.account().id())
                .filter(now -> Credentials.of(now).equals(Optional.of(shown)));
    }

    /** Whether it is an account of the demo data. */
    boolean isDemo(long userId) {
        return users.withId(userId).filter(AppUser::isDemo).isPresent();
    }

    private boolean mayEnter(AppUser user) {
        return !user.isDisabled() && (demo.isOn() || !user.isDemo());
    }
}
