package org.cohortium.web;

import java.util.List;

/** A feature's places in the navigation. Implemented by one bean in each feature's {@code web} package that has pages. */
public interface NavigationSource {
    List<NavigationEntry> entries();
}
