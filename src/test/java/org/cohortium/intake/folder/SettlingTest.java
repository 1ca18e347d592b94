package org.cohortium.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.cohortium.intake.folder.Settling.Look;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final Path FILE = Path.of("list.csv");

    private final Settling settling = new Settling();

    @Test
    void aFileThatGrowsOrIsWrittenToIsLeftAlone() {
        assertThat(settling.settled(Map.of(FILE, look(10, 1)))).isEmpty();
        assertThat(settling.settled(Map.of(FILE, look(20, 1)))).isEmpty();
        assertThat(settling.settled(Map.of(FILE, look(20, 2)))).isEmpty();
        assertThat(settling.settled(Map.of(FILE, look(20, 2)))).containsExactly(FILE);
    }

    @Test
    void aFileOfAnotherLookStartsAnew() {
        settling.settled(Map.of(FILE, look(10, 1)));
        settling.settled(Map.of());
        assertThat(settling.settled(Map.of(FILE, look(10, 1)))).isEmpty();
    }

    private static Look look(long bytes, long second) {
        return new Look(bytes, FileTime.fromMillis(second * 1_000));
    }
}
