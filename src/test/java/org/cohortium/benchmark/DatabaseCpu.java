package org.cohortium.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.cohortium.e2e.TestServer;

/**
 * Processor time of a database with all its processes, those that have ended included, as Linux counts it in
 * {@code /proc/<pid>/stat}: own and waited-for time, in hundredths of a second.
 */
record DatabaseCpu(ProcessHandle database) {
    private static final double TICKS_A_SECOND = 100;
    /** Of utime, stime, cutime and cstime, counted from the state that follows the name. */
    private static final int FIRST = 11;

    private static final int FIELDS = 4;

    static DatabaseCpu of(TestServer server) {
        return new DatabaseCpu(server.databaseProcess());
    }

    double seconds() {
        return Stream.concat(Stream.of(database), database.descendants())
                        .mapToLong(process -> ticks(process.pid()))
                        .sum()
                / TICKS_A_SECOND;
    }

    private static long ticks(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String text = Files.readString(stat);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields)
                    .skip(FIRST)
                    .limit(FIELDS)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            if (Files.exists(stat.getParent())) {
                throw new UncheckedIOException(e);
            }
            return 0; // ended meanwhile: its parent has its time
        }
    }
}
