package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeping with the signed-in person's own account how they want to read, so that it follows them to other devices. */
@ApplicationScoped
@Transactional
public class KeepingPreferences {
    private final Users users;
    private final CurrentUser user;

    @Inject
    KeepingPreferences(Users users, CurrentUser user) {
        this.users = users;
        this.user = user;
    }

    public void all(Preferences wanted) {
        change(account -> {
            account.chooseLanguage(wanted.language());
            account.chooseZone(wanted.zone());
            account.chooseTheme(wanted.theme());
        });
    }

    /** @param tag as in {@link Preferences} */
    public void language(String tag) {
        Preferences.requireLanguage(tag);
        change(account -> account.chooseLanguage(tag));
    }

    /** @param theme as in {@link Preferences} */
    public void theme(@Nullable String theme) {
        Preferences.requireTheme(theme);
        change(account -> account.chooseTheme(theme));
    }

    /** What remains of the request reads as chosen. */
    private void change(Consumer<AppUser> choice) {
        var id = user.userId();
        var account = users.withId(id).orElseThrow(() -> new IllegalStateException("there is no user " + id));
        choice.accept(account);
        user.become(account.account());
    }
}
