package org.cohortium.identity;

import java.util.Locale;
import org.cohortium.shared.DomainEvent;

/**
 * Somebody came in.
 *
 * @param language the account's own
 */
public record SignedIn(String username, Locale language) implements DomainEvent {
    @Override
    public String action() {
        return "user.signedIn";
    }

    @Override
    public String subjectType() {
        return "user";
    }

    @Override
    public String subjectId() {
        return username;
    }
}
