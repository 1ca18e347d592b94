package org.cohortium.identity;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/**
 * A wrong password for an account there is.
 *
 * @param address where the try came from
 */
record SignInFailed(String username, String address) implements DomainEvent {
    @Override
    public String action() {
        return "user.signInFailed";
    }

    @Override
    public String subjectType() {
        return "user";
    }

    @Override
    public String subjectId() {
        return username;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("address", address);
    }
}
