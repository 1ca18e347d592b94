package org.cohortium.identity;

import java.time.ZoneId;
import java.util.Optional;
import org.cohortium.shared.Refusal;

/**
 * What an account says of whom it is for.
 *
 * @param language BCP 47 tag they read in until they choose one themselves
 */
public record AccountDetails(String displayName, String language, ZoneId zone) {
    static final int LONGEST_NAME = 200;

    public AccountDetails {
        displayName = displayName.strip();
        Preferences.requireLanguage(language);
    }

    /** The rule that says no; empty if none does. */
    public Optional<Refusal> refuses() {
        return displayName.isEmpty() || displayName.length() > LONGEST_NAME
                ? Optional.of(Refusal.of("accounts.name.missing"))
                : Optional.empty();
    }
}
