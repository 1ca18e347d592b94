package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;

/** Where the reader can go from every page, by their roles. */
@RequestScoped
@Named
public class Navigation {
    private static final int DOCK_PLACES = 5;
    private static final Set<Role> SEARCHERS = EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR);

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

    /** Those that fit the bottom of a phone, beside a way to the rest where there is one. */
    public List<NavigationEntry> getDock() {
        List<NavigationEntry> entries = getEntries();
        return entries.size() <= DOCK_PLACES ? entries : entries.subList(0, DOCK_PLACES - 1);
    }

    /** The rest of them. */
    public List<NavigationEntry> getBeyondDock() {
        List<NavigationEntry> entries = getEntries();
        return entries.subList(getDock().size(), entries.size());
    }

    /** Whether this page belongs to one of the rest. */
    public boolean isPastDock() {
        return getBeyondDock().stream().anyMatch(entry -> current(entry).equals("page"));
    }

    /** Whether the search could find them anything: it finds cohorts and people. */
    public boolean isSearching() {
        return reader.isSignedIn() && !Collections.disjoint(SEARCHERS, reader.roles());
    }

    /** {@code page} for the place this page belongs to, else {@code false}: a value of {@code aria-current}. */
    public String current(NavigationEntry entry) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        return entry.holds(address) ? "page" : "false";
    }
}
