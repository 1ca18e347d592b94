package org.cohortium.architecture;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which package may use which: the table of docs/architecture.md. What an arrow leads to may be used on as well. */
final class Arrows {
    /** Every feature authorises and notifies, and everybody speaks in values. */
    private static final Set<String> FOR_ALL = Set.of("shared", "identity", "notification", "database");

    /** Pages and REST resources stand on the common ground of their kind. */
    private static final Map<String, Set<String>> OF_ROOM = Map.of(
            "web",
            Set.of("web", "text"),
            "api",
            Set.of("api", "text"),
            "batch",
            Set.of("work"),
            "workbook",
            Set.of("spreadsheet", "text"));

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("database", Set.of("shared")),
            Map.entry("spreadsheet", Set.of("shared")),
            Map.entry("text", Set.of("shared")),
            Map.entry("print", Set.of("text")),
            Map.entry("build", Set.of()),
            Map.entry("geography", Set.of("shared")),
            Map.entry("identity", Set.of("shared", "database")),
            Map.entry("audit", Set.of("shared", "identity")),
            Map.entry("notification", Set.of("shared", "identity", "database", "work")),
            Map.entry("work", Set.of("shared", "identity", "database")),
            Map.entry("organisation", Set.of("geography")),
            Map.entry("person", Set.of("organisation")),
            Map.entry("curriculum", Set.of("organisation")),
            Map.entry("cohort", Set.of("curriculum", "person")),
            Map.entry("enrolment", Set.of("cohort", "person")),
            Map.entry("attendance", Set.of("enrolment", "print", "text")),
            Map.entry("assessment", Set.of("enrolment")),
            Map.entry("certification", Set.of("attendance", "assessment", "enrolment", "text", "print", "work")),
            Map.entry("register", Set.of("certification", "spreadsheet", "text")),
            Map.entry("funding", Set.of("cohort", "results", "spreadsheet", "text")),
            Map.entry("results", Set.of("cohort")),
            Map.entry("reporting", Set.of("results", "funding", "certification", "intake", "text", "work", "build")),
            Map.entry(
                    "intake", Set.of("attendance", "assessment", "enrolment", "person", "spreadsheet", "text", "work")),
            Map.entry("web", Set.of("shared", "identity", "text")),
            Map.entry("api", Set.of("shared", "identity", "text", "build")),
            Map.entry("home", Set.of("certification", "funding", "intake", "reporting", "audit")),
            Map.entry("demo", Set.of("certification", "funding", "intake", "audit")),
            Map.entry("launcher", Set.of("demo")));

    /** These use only what their own line says. */
    private static final Set<String> GROUND =
            Set.of("shared", "database", "spreadsheet", "text", "print", "build", "geography", "identity");

    private Arrows() {}

    static boolean knows(String feature) {
        return ALLOWED.containsKey(feature);
    }

    /**
     * @param room the feature's package below it, e.g. {@code web}; empty for the feature itself
     * @param target a feature
     */
    static boolean allow(String feature, String room, String target) {
        return feature.equals(target)
                || reachable(feature).contains(target)
                || OF_ROOM.getOrDefault(room, Set.of()).contains(target)
                || !GROUND.contains(feature) && FOR_ALL.contains(target);
    }

    private static Set<String> reachable(String feature) {
        Set<String> reached = new HashSet<>();
        collect(feature, reached);
        return reached;
    }

    private static void collect(String feature, Set<String> reached) {
        for (String next : ALLOWED.getOrDefault(feature, Set.of())) {
            if (reached.add(next)) {
                collect(next, reached);
            }
        }
    }
}
