package org.cohortium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.KeepingPreferences;
import org.cohortium.identity.Preferences;
import org.cohortium.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a reader wants pages: remembered on this device, so that its sign-in page looks so too, and with the account of
 * whoever is signed in, so that it follows them.
 */
@ApplicationScoped
public class ReaderChoices {
    private final KeepingPreferences keeping;
    private final CurrentUser reader;

    @Inject
    ReaderChoices(KeepingPreferences keeping, CurrentUser reader) {
        this.keeping = keeping;
        this.reader = reader;
    }

    /** A language we do not write in changes nothing. */
    void language(@Nullable String tag, HttpServletResponse response) {
        Optional.ofNullable(tag).flatMap(Language::of).ifPresent(language -> {
            remember(language, response);
            if (reader.isSignedIn()) {
                keeping.language(language.tag());
            }
        });
    }

    /** For this device alone. A language we do not write in changes nothing. */
    void languageHere(@Nullable String tag, HttpServletResponse response) {
        Optional.ofNullable(tag).flatMap(Language::of).ifPresent(language -> remember(language, response));
    }

    /** With the account of who is signed in; the page's script remembers it here. @param name of a theme, or another */
    void theme(@Nullable String name) {
        keeping.theme(Theme.chosen(name));
    }

    /** All of them at once, by who is signed in. @param theme its name, or any other to follow the device */
    public void all(Language language, ZoneId zone, @Nullable String theme, HttpServletResponse response) {
        String chosen = Theme.chosen(theme);
        keeping.all(new Preferences(language.tag(), zone, chosen));
        remember(language, response);
        response.addCookie(
                chosen == null
                        ? Cookies.forgetting(Theme.COOKIE)
                        : Cookies.rememberingForScripts(Theme.COOKIE, chosen));
    }

    private static void remember(Language language, HttpServletResponse response) {
        response.addCookie(Cookies.remembering(ReaderLanguage.COOKIE, language.tag()));
    }
}
