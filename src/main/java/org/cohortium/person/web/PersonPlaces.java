package org.cohortium.person.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** People in the navigation, for everybody who sees others than themselves. */
@ApplicationScoped
class PersonPlaces implements NavigationSource {
    private static final int AFTER_COHORTS = 30;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                AFTER_COHORTS,
                "web.nav.people",
                "people",
                "/person/list",
                EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR)));
    }
}
