package org.cohortium.web;

import java.util.Set;
import org.cohortium.identity.Role;

/**
 * A place one can go to from every page.
 *
 * @param order position from the top; the first five stand in the phone's dock
 * @param key of its text
 * @param icon symbol of the sprite
 * @param path from the application's root, e.g. {@code /cohort/cohorts}; pages in the same folder count as the same place
 * @param roles who has it in their navigation; the pages themselves authorise again
 */
public record NavigationEntry(int order, String key, String icon, String path, Set<Role> roles) {
    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** Whether a page at this address belongs to the place. */
    boolean holds(String address) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return address.equals(path) || folder.length() > 1 && address.startsWith(folder);
    }
}
