package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;

/** Where the reader can go from every page, by their roles. */
@RequestScoped
@Named
public class Navigation {
    private static final int DOCK_PLACES = 5;

    private final Instance<NavigationSource> sources;
    private final CurrentUser reader;
    private final HttpServletRequest request;

    @Inject
    Navigation(Instance<NavigationSource> sources, CurrentUser reader, HttpServletRequest request) {
        this.sources = sources;
        this.reader = reader;
        this.request = request;
    }

    public List<NavigationEntry> getEntries() {
        if (!reader.isSignedIn() || reader.mustChangePassword()) {
            return List.of();
        }
        Set<Role> roles = reader.roles();
        return sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry -> !Collections.disjoint(entry.roles(), roles))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /** Those that fit the bottom of a phone. */
    public List<NavigationEntry> getDock() {
        return getEntries().stream().limit(DOCK_PLACES).toList();
    }

    /** {@code page} for the place this page belongs to, else {@code false}: a value of {@code aria-current}. */
    public String current(NavigationEntry entry) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        return entry.holds(address) ? "page" : "false";
    }
}
