package org.cohortium.launcher;

import java.util.List;
import java.util.stream.Stream;
import org.cohortium.demo.DemoAccount;
import org.cohortium.demo.DemoData;

/** What the run command says when the system is ready. */
final class Announcement {
    private static final String ROW = "  %-18s %-16s %s";

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
        return ROW.formatted(account.username(), account.password(), account.role());
    }
}
