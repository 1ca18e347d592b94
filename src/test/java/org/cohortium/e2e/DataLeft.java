package org.cohortium.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.cohortium.launcher.DatabaseAccess;
import org.cohortium.launcher.DatabaseAccess.Login;
import org.cohortium.launcher.Roles;

/** What a running system's data directory tells: its passwords and its processes. */
record DataLeft(Path data) {
    DatabaseAccess database() {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:" + postmasterFile().get(3).strip() + "/" + Roles.DATABASE,
                new Login(Roles.OWNER, password("owner")),
                new Login(Roles.APP, password("app")));
    }

    /** @param role {@code superuser}, {@code owner} or {@code app} */
    String password(String role) {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
            passwords.load(reader);
            return passwords.getProperty(role);
        } catch (IOException failed) {
            throw new UncheckedIOException("passwords in " + data, failed);
        }
    }

    ProcessHandle server() {
        return process(lines(data.resolve("server.process")).get(0).split(" ")[0]);
    }

    ProcessHandle postmaster() {
        return process(postmasterFile().get(0));
    }

    private List<String> postmasterFile() {
        return lines(data.resolve("postgresql/postmaster.pid"));
    }

    private static ProcessHandle process(String number) {
        return ProcessHandle.of(Long.parseLong(number.strip()))
                .orElseThrow(() -> new IllegalStateException("process " + number + " has ended"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
