package org.cohortium.identity;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** An administrator did something to an account. @param subjectId its username */
record AccountEvent(String subjectId, String action, Map<String, Object> details) implements DomainEvent {
    AccountEvent(String username, String action) {
        this(username, action, Map.of());
    }

    /** @param done {@code given} or {@code taken} */
    static AccountEvent role(String username, String done, RoleWish role) {
        String organisation = role.organisation();
        return new AccountEvent(
                username,
                "user.rolesChanged",
                organisation == null
                        ? Map.of(done, role.role().name())
                        : Map.of(done, role.role().name(), "organisation", organisation));
    }

    @Override
    public String subjectType() {
        return "user";
    }
}
