package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohortium.shared.Refusal;

/**
 * Checking a username and password. Takes the same time whether the account exists or not, says the same whatever was
 * wrong, and holds no transaction while it computes.
 */
@ApplicationScoped
class SigningIn {
    static final Refusal WRONG = Refusal.of("signin.wrong");
    static final Refusal TOO_MANY = Refusal.of("signin.tooMany");

    /** Compared with where there is no account; nothing hashes to it. */
    private static final PasswordHash NOBODYS =
            PasswordHash.parse("pbkdf2-sha512$210000$AAAAAAAAAAAAAAAAAAAAAA==$AAAA");

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final SignInRecord record;
    private final CurrentUser user;

    @Inject
    SigningIn(Accounts accounts, SignInThrottle throttle, SignInRecord record, CurrentUser user) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.record = record;
        this.user = user;
    }

    SignInResult withPassword(Attempt attempt, String password) {
        if (throttle.turnsAway(attempt)) {
            return new SignInResult.Turned(TOO_MANY);
        }
        var found = accounts.credentials(attempt.username());
        var hash = found.map(Credentials::password).orElse(NOBODYS);
        if (!hash.matches(password)) {
            throttle.failed(attempt);
            found.ifPresent(shown -> record.failed(shown.account(), attempt));
            return new SignInResult.Turned(WRONG);
        }
        return welcome(attempt, found.orElseThrow(), password);
    }

    private SignInResult welcome(Attempt attempt, Credentials shown, String password) {
        throttle.succeeded(attempt);
        if (shown.password().isOutdated()) {
            accounts.strengthen(shown, PasswordHash.of(password));
        }
        user.become(shown.account());
        record.welcomed(shown.account());
        var current = accounts.credentials(attempt.username()).orElse(shown);
        return new SignInResult.Welcome(current.account(), current.ticket());
    }
}
