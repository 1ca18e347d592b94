package org.cohortium.launcher;

import java.util.Map;

/** How a new PostgreSQL cluster compares and classifies text: by Unicode, the same on every machine. */
public final class ClusterLocale {
    /** Options of initdb without their dashes. */
    public static final Map<String, String> OPTIONS =
            Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C.UTF-8");

    private ClusterLocale() {}
}
