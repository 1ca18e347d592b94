package org.cohortium.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** Cohorts in the navigation, for everybody who sees any. */
@ApplicationScoped
class CohortPlaces implements NavigationSource {
    private static final int AFTER_HOME = 20;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                AFTER_HOME,
                "web.nav.cohorts",
                "cohorts",
                "/cohort/list",
                EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR)));
    }
}
