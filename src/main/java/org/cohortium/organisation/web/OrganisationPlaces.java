package org.cohortium.organisation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** Organisations in the navigation, for administrators. */
@ApplicationScoped
class OrganisationPlaces implements NavigationSource {
    private static final int BEFORE_ACCOUNTS = 90;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                BEFORE_ACCOUNTS, "web.nav.organisations", "org", "/organisation/list", EnumSet.of(Role.ADMIN)));
    }
}
