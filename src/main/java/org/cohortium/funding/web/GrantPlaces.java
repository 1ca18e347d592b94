package org.cohortium.funding.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** Grants in the navigation, for donors and those who see everything. */
@ApplicationScoped
class GrantPlaces implements NavigationSource {
    private static final int AFTER_OUTCOMES = 70;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                AFTER_OUTCOMES,
                "web.nav.grants",
                "grant",
                "/funding/list",
                EnumSet.of(Role.ADMIN, Role.DONOR, Role.AUDITOR)));
    }
}
