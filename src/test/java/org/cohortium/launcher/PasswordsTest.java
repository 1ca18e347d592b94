package org.cohortium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsTest {
    @TempDir
    private Path data;

    @Test
    void areMadeOnceAndDiffer() {
        var made = Passwords.in(data.resolve("passwords.properties"));

        assertThat(Passwords.in(data.resolve("passwords.properties"))).isEqualTo(made);
        assertThat(made.owner()).hasSizeGreaterThan(30).isNotEqualTo(made.app()).isNotEqualTo(made.superuser());
    }

    @Test
    void areForTheirOwnerOnly() throws IOException {
        Path file = data.resolve("passwords.properties");
        Passwords.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
