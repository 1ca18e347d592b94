package org.cohortium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler does not see: a sentence for every package, and files that fit into a head. */
class SourceFilesTest {
    private static final int LONGEST_FILE = 400;
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*\\s+[\\s\\S]{15,}?\\.[\\s\\S]*?\\*/[\\s\\S]*@NullMarked");

    @Test
    void everyPackageHasItsSentence() throws IOException {
        assertThat(packagesWithoutSentence(MAIN)).isEmpty();
    }

    @Test
    void noFileIsLongerThanItMayBe() throws IOException {
        assertThat(longFiles(MAIN)).isEmpty();
        assertThat(longFiles(TESTS)).isEmpty();
    }

    @Test
    void aPackageWithoutASentenceAndALongFileAreFound(@TempDir Path planted) throws IOException {
        Path silent = Files.createDirectory(planted.resolve("silent"));
        Files.writeString(silent.resolve("Long.java"), "\n".repeat(LONGEST_FILE + 1));

        assertThat(packagesWithoutSentence(planted)).containsExactly(silent);
        assertThat(longFiles(planted)).containsExactly(silent.resolve("Long.java"));
    }

    private static List<Path> packagesWithoutSentence(Path source) throws IOException {
        try (Stream<Path> files = javaFiles(source)) {
            return files.map(Path::getParent)
                    .distinct()
                    .filter(at -> !hasSentence(at))
                    .toList();
        }
    }

    private static boolean hasSentence(Path directory) {
        Path file = directory.resolve("package-info.java");
        return Files.exists(file) && SENTENCE.matcher(read(file)).find();
    }

    private static List<Path> longFiles(Path source) throws IOException {
        try (Stream<Path> files = javaFiles(source)) {
            return files.filter(file -> read(file).lines().count() > LONGEST_FILE)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path source) throws IOException {
        return Files.walk(source).filter(file -> file.toString().endsWith(".java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
