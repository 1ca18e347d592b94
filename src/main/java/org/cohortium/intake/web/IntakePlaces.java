package org.cohortium.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** The intake in the navigation, for those who nominate. */
@ApplicationScoped
class IntakePlaces implements NavigationSource {
    private static final int AFTER_PEOPLE = 40;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                AFTER_PEOPLE, "web.nav.intake", "intake", "/intake/lists", EnumSet.of(Role.ADMIN, Role.COORDINATOR)));
    }
}
