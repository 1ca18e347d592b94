package org.cohortium.launcher;

import java.util.List;

/** What the run command says when the system is ready. */
final class Announcement {
    private Announcement() {}

    static List<String> of(Settings settings) {
        return List.of("", "Cohortium is ready at " + settings.url(), "Press Ctrl-C to stop it.", "");
    }
}
