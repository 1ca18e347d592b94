package org.cohortium.attendance.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** Registers in the navigation, for those who may mark or look at them: right after the start page for those who teach. */
@ApplicationScoped
class RegisterPlaces implements NavigationSource {
    private static final int AFTER_INTAKE = 50;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                AFTER_INTAKE,
                "web.nav.registers",
                "clip",
                "/attendance/list",
                EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR)));
    }
}
