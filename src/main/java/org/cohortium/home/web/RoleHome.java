package org.cohortium.home.web;

import java.util.List;
import org.cohortium.identity.Role;

/** What the start page shows to one role. */
public interface RoleHome {
    Role role();

    /** What needs them, most urgent first; empty if nothing does. */
    List<Todo> todos();

    /** Four figures at the most, each opening its rows. */
    List<Figure> figures();
}
