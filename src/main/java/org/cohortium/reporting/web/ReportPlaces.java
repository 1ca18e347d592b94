package org.cohortium.reporting.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** Reports in the navigation, for those who have them made and those who get them. */
@ApplicationScoped
class ReportPlaces implements NavigationSource {
    private static final int AFTER_GRANTS = 80;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                AFTER_GRANTS,
                "web.nav.reports",
                "report",
                "/reporting/list",
                EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.AUDITOR, Role.DONOR)));
    }
}
