package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohortium.shared.Refusal;

/**
 * Changing one's own password, signed in or, where it is a one-time password, without. Whoever does it shows the one they
 * have; tries are counted together with those to sign in. All their sessions and tokens end with it. Holds no transaction
 * while it computes.
 */
@ApplicationScoped
public class ChangingPassword {
    /** Turned away unlooked at: asking again helps only after a pause. */
    public static final Refusal TOO_MANY = SigningIn.TOO_MANY;

    /** Said whether there is such an account or not. */
    public static final Refusal UNKNOWN = SigningIn.WRONG;

    private static final Refusal WRONG = Refusal.of("account.password.wrong");
    private static final Refusal SAME = Refusal.of("account.password.same");
    private static final Refusal NOT_ONCE = Refusal.of("account.password.notOnce");
    private static final Refusal DEMO = Refusal.of("account.password.demo");

    private final Accounts accounts;
    private final SigningIn signingIn;
    private final SignInThrottle throttle;
    private final SettingPassword setting;
    private final CurrentUser user;

    @Inject
    ChangingPassword(
            Accounts accounts,
            SigningIn signingIn,
            SignInThrottle throttle,
            SettingPassword setting,
            CurrentUser user) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.setting = setting;
        this.user = user;
    }

    /**
     * Changes it.
     *
     * @param address where the request comes from, for slowing down guessing
     * @return the rule that said no; empty if it is changed
     */
    public Optional<Refusal> change(String now, String next, String address) {
        if (accounts.isDemo(user.userId())) {
            return Optional.of(DEMO); // its password stands in the documents
        }
        var attempt = new Attempt(user.username(), address);
        if (throttle.turnsAway(attempt)) {
            return Optional.of(TOO_MANY);
        }
        var shown = accounts.credentials(user.username())
                .filter(stored -> stored.password().matches(now))
                .orElse(null);
        if (shown == null) {
            throttle.failed(attempt);
            setting.failed(user.username(), address);
            return Optional.of(WRONG);
        }
        throttle.succeeded(attempt);
        return replace(shown, next, address);
    }

    /**
     * Puts a password of one's own in the place of a one-time password, which lets nobody into the API to do it there.
     *
     * @param address where the request comes from, for slowing down guessing
     * @return the rule that said no; empty if it is changed
     */
    public Optional<Refusal> changeOnce(String username, String now, String next, String address) {
        if (signingIn.withPassword(new Attempt(username, address), now) instanceof SignInResult.Turned turned) {
            return Optional.of(turned.why());
        }
        if (!user.mustChangePassword()) {
            return Optional.of(NOT_ONCE);
        }
        return accounts.credentials(username)
                .map(shown -> replace(shown, next, address))
                .orElse(Optional.of(UNKNOWN)); // locked this very moment
    }

    private Optional<Refusal> replace(Credentials shown, String next, String address) {
        var refusal = PasswordPolicy.refuses(user.username(), next);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (shown.password().matches(next)) {
            return Optional.of(SAME);
        }
        return setting.set(shown, PasswordHash.of(next), address) ? Optional.empty() : Optional.of(WRONG);
    }
}
