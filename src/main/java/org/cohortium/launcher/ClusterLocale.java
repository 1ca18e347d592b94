package org.cohortium.launcher;

import java.util.Map;

/** How a new PostgreSQL cluster compares and classifies text: by Unicode, the same on every machine. */
public final class ClusterLocale {
    /** Options of initdb without their dashes. */
    public static final Map<String, String> OPTIONS =
            Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", systemLocale());

    private ClusterLocale() {}

    /** Serves what the builtin provider does not, such as letters in trigrams; macOS has no C.UTF-8. */
    private static String systemLocale() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }
}
