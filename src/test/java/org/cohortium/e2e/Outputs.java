package org.cohortium.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What started processes say. */
final class Outputs {
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private Outputs() {}

    /**
     * Returns when the process has said it.
     *
     * @param output file that the process writes to
     * @throws IllegalStateException with all it said, if it ends or takes too long; it is stopped then
     */
    static void await(Process process, Path output, String said) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!read(output).contains(said)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException("waited for \"" + said + "\", but it said:\n" + read(output));
            }
            pause(process);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void pause(Process process) {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            process.destroy();
            throw new IllegalStateException("stopped while waiting for a process", stopped);
        }
    }
}
