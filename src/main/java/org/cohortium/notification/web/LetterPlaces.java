package org.cohortium.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** The outbox in the navigation, for those who look after the whole. */
@ApplicationScoped
class LetterPlaces implements NavigationSource {
    private static final int LAST = 97;

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                LAST, "web.nav.mail", "mail", "/notification/letters", EnumSet.of(Role.ADMIN, Role.AUDITOR)));
    }
}
