package org.cohortium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    private static final long NOBODY = Integer.MAX_VALUE;

    @TempDir
    private Path directory;

    private final List<String> said = new ArrayList<>();
    private DataDirectory data;
    private Process other;

    @BeforeEach
    void startAnother() throws IOException {
        data = DataDirectory.hold(directory);
        Files.createDirectories(data.database());
        other = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopIt() throws IOException {
        other.destroyForcibly();
        data.close();
    }

    @Test
    void stopsTheServerOfAKilledLauncher() throws IOException, InterruptedException {
        Files.writeString(
                data.serverProcess(), RecordedProcess.of(other.toHandle()).text());

        new Orphans(data, said::add).stop();

        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(data.serverProcess()).doesNotExist();
        assertThat(said).singleElement().asString().contains("server that an earlier start left running");
    }

    @Test
    void leavesAnotherProcessUnderTheSameNumberAlone() throws IOException {
        Files.writeString(data.serverProcess(), new RecordedProcess(other.pid(), Instant.EPOCH).text());
        Path postmaster = postmaster(new RecordedProcess(other.pid(), Instant.EPOCH));

        new Orphans(data, said::add).stop();

        assertThat(other.isAlive()).isTrue();
        assertThat(postmaster).as("would keep PostgreSQL from starting").doesNotExist();
        assertThat(said).isEmpty();
    }

    @Test
    void forgetsADatabaseThatIsDead() throws IOException {
        Path postmaster = postmaster(new RecordedProcess(NOBODY, Instant.EPOCH));

        new Orphans(data, said::add).stop();

        assertThat(postmaster).doesNotExist();
    }

    @Test
    void refusesWhenItIsNotSureWhoUsesTheDatabase() throws IOException {
        postmaster(RecordedProcess.of(other.toHandle()));

        assertThatThrownBy(() -> new Orphans(data, said::add).stop())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Process " + other.pid() + " may still be using the database");
        assertThat(other.isAlive()).isTrue();
    }

    private Path postmaster(RecordedProcess process) throws IOException {
        String[] text = process.text().split(" ");
        return Files.writeString(
                data.database().resolve("postmaster.pid"),
                String.join("\n", text[0], data.database().toString(), text[1], "5432", "") + "\n");
    }
}
