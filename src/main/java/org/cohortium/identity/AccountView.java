package org.cohortium.identity;

import java.util.List;

/** An account as administrators read it. @param roles in the order they were given; may be empty */
public record AccountView(AccountFacts facts, List<RoleView> roles) {
    public AccountView {
        roles = List.copyOf(roles);
    }
}
