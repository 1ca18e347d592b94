package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cohortium.given.GivenHostileFiles;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Broken, disguised, locked and harmful files are refused with a reason, in seconds and little memory. */
class HostileUploadsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final Texts TEXTS = Texts.load();

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> refusesWithTheReason() throws IOException {
        return new GivenHostileFiles(folder)
                .all().entrySet().stream().map(file -> DynamicTest.dynamicTest(file.getKey(), () -> refuses(file)));
    }

    private static void refuses(Map.Entry<String, Path> file) {
        Recognition recognition = assertTimeoutPreemptively(SECONDS, () -> recognise(file.getValue()));
        assertThat(recognition).isInstanceOf(Recognition.Refused.class);
        Refusal refusal = ((Recognition.Refused) recognition).refusal();
        assertThat(refusal.rule()).isEqualTo(file.getKey().replaceFirst(" .*", ""));
        for (Language language : Language.values()) {
            String text = TEXTS.in(language).filled(refusal.rule(), refusal.arguments());
            assertThat(text).doesNotContain("⟨").doesNotContain("{");
        }
    }

    static Recognition recognise(Path file) {
        return new Recognising(Limits.USUAL, TODAY, RememberedLayouts.NONE).recognise(file);
    }

    @Test
    void passesOverAMillionEmptyRows() throws IOException {
        Path file = new GivenHostileFiles(folder).millionEmptyRows();
        Recognition recognition = assertTimeoutPreemptively(SECONDS, () -> recognise(file));
        assertThat(recognition)
                .isInstanceOfSatisfying(
                        Recognised.class, found -> assertThat(found.rows()).isEqualTo(50));
    }

    @Test
    void goesByContentWhateverTheName() throws IOException {
        Path workbook = Files.write(
                folder.resolve("workbook.csv"), GivenHostileFiles.sheet().xlsx());
        Path old = Files.write(
                folder.resolve("old.xlsx"), GivenHostileFiles.sheet().xls());
        Path text = Files.write(
                folder.resolve("text.xlsx"), GivenHostileFiles.sheet().csv(';', StandardCharsets.UTF_8, false, "\n"));
        for (Path file : new Path[] {workbook, old, text}) {
            assertThat(recognise(file))
                    .isInstanceOfSatisfying(
                            Recognised.class, found -> assertThat(found.rows()).isEqualTo(50));
        }
    }

    @Test
    void staysWithinAHeapOf64Megabytes() throws IOException, InterruptedException {
        GivenHostileFiles given = new GivenHostileFiles(folder);
        given.all();
        given.millionEmptyRows();
        Path log = folder.resolve("heap.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadEverything.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Recognises every file of a folder in a small Java machine of its own. */
    static final class ReadEverything {
        private ReadEverything() {}

        public static void main(String[] arguments) throws IOException {
            try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
                files.filter(file -> file.toString().matches(".*\\.(xlsx?|csv)"))
                        .forEach(HostileUploadsTest::recognise);
            }
        }
    }
}
