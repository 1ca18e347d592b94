package org.cohortium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cohortium.demo.DemoAccount;
import org.cohortium.demo.DemoData;

/** What the run command says when the system is ready. */
final class Announcement {
    private static final String ROW = "  %-18s %-16s %s";
    private static final Map<String, String> ROLES = Map.of(
            "ADMIN", "programme administrator",
            "COORDINATOR", "training coordinator");

    private Announcement() {}

    static List<String> of(Settings settings) {
        return Stream.of(
                        Stream.of("", "Cohortium is ready at " + settings.url()),
                        settings.demoMode() ? accounts() : Stream.<String>empty(),
                        Stream.of("Press Ctrl-C to stop it.", ""))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> accounts() {
        return Stream.of(
                        Stream.of("Demo accounts:", ROW.formatted("user", "password", "role")),
                        DemoData.accounts().stream().map(Announcement::row),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    private static String row(DemoAccount account) {
        return ROW.formatted(account.username(), account.password(), role(account));
    }

    private static String role(DemoAccount account) {
        return ROLES.getOrDefault(account.role(), account.role().toLowerCase(Locale.ROOT));
    }

    /** What is wrong with the folders of reports, in the application's own words; nothing if all are offered. */
    static List<String> problems(ServerFiles files) {
        try {
            List<String> problems = Files.exists(files.problems()) ? Files.readAllLines(files.problems()) : List.of();
            return problems.isEmpty()
                    ? List.of()
                    : Stream.concat(
                                    Stream.of("", "These reports are not offered:"),
                                    problems.stream().map(problem -> "  " + problem))
                            .toList();
        } catch (IOException failed) {
            throw new CannotStart("The server's log directory cannot be read: " + failed.getMessage(), failed);
        }
    }
}
