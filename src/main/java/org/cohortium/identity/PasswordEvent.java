package org.cohortium.identity;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/**
 * Somebody changed their password, or tried to and did not know the one they have.
 *
 * @param subjectId the username
 * @param address where it came from
 */
record PasswordEvent(String subjectId, String action, String address) implements DomainEvent {
    static PasswordEvent changed(String username, String address) {
        return new PasswordEvent(username, "user.passwordChanged", address);
    }

    static PasswordEvent failed(String username, String address) {
        return new PasswordEvent(username, "user.passwordChangeFailed", address);
    }

    @Override
    public String subjectType() {
        return "user";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("address", address);
    }
}
