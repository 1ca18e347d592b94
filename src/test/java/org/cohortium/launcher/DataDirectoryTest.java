package org.cohortium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path parent;

    @Test
    void isHeldByOneAtATime() throws IOException {
        try (var held = DataDirectory.hold(parent.resolve("data"))) {
            assertThat(held.server()).hasParentRaw(parent.resolve("data"));
            assertThatThrownBy(() -> DataDirectory.hold(parent.resolve("data")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Another Cohortium is running on the data directory");
        }
        DataDirectory.hold(parent.resolve("data")).close();
    }

    @Test
    void mustBeADirectoryThatCanBeWritten() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.hold(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written; set COHORTIUM_DATA to one that can");
    }
}
