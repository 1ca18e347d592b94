package org.cohortium.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program on the class path of the tests, in a process and with temporary files of its own. */
public final class ChildJvm {
    private static final long MOST_MINUTES = 10;

    private final Path folder;
    private final String heap;

    /** @param heap such as {@code -Xmx64m} */
    public ChildJvm(Path folder, String heap) {
        this.folder = folder;
        this.heap = heap;
    }

    /**
     * Waits for its end; what it wrote.
     *
     * @throws AssertionError if it ended with an error
     */
    public String run(Class<?> program, String... arguments) throws IOException {
        Path log = folder.resolve("child.log");
        Process process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(program.getSimpleName() + " ended badly: " + Files.readString(log));
            }
            return Files.readString(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + program + " runs", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Class<?> program, String... arguments) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-Djava.io.tmpdir=" + temporary,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
