package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohortium.shared.Refusal;

/**
 * Giving somebody a one-time password in place of one that was forgotten or never there; all their sessions and tokens
 * end. For administrators, of others than themselves. Holds no transaction while it computes.
 */
@ApplicationScoped
public class GivingPasswords {
    private final SettingPassword setting;
    private final CurrentUser user;

    @Inject
    GivingPasswords(SettingPassword setting, CurrentUser user) {
        this.setting = setting;
        this.user = user;
    }

    /** How giving one ended. */
    public sealed interface Answer {
        /** The one-time password, told this once. */
        record Given(String password) implements Answer {}

        record Refused(Refusal why) implements Answer {}
    }

    /** @throws NoSuchThing if there is no such account */
    public Answer give(String username) {
        user.require(Role.ADMIN);
        String password = OneTimePassword.make();
        Optional<Refusal> refusal = setting.giveOnce(username, user.userId(), PasswordHash.of(password));
        return refusal.<Answer>map(Answer.Refused::new).orElseGet(() -> new Answer.Given(password));
    }
}
