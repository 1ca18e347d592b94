package org.cohortium.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** Accounts in the navigation, for administrators. */
@ApplicationScoped
class AccountPlaces implements NavigationSource {
    private static final int LAST = 95;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry(LAST, "web.nav.accounts", "shield", "/identity/accounts", EnumSet.of(Role.ADMIN)));
    }
}
