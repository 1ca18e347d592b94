package org.cohortium.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import org.cohortium.identity.Role;
import org.cohortium.web.NavigationEntry;
import org.cohortium.web.NavigationSource;

/** The start page is everybody's. */
@ApplicationScoped
public class HomeNavigation implements NavigationSource {
    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(10, "web.nav.home", "home", "/", EnumSet.allOf(Role.class)));
    }
}
