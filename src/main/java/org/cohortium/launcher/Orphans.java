package org.cohortium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Processes of a launcher that was killed: its server and its database go on alone. Whoever holds the data directory
 * stops them before starting its own; nobody else's process is ever touched.
 */
final class Orphans {
    private static final long PATIENCE_SECONDS = 30;

    private final DataDirectory data;
    private final Consumer<String> say;

    Orphans(DataDirectory data, Consumer<String> say) {
        this.data = data;
        this.say = say;
    }

    /** @throws CannotStart if one of them does not stop, or it is not certain that it is ours */
    void stop() {
        try {
            stopServer();
            stopDatabase();
        } catch (IOException failed) {
            throw new CannotStart("What an earlier start left behind in the data directory cannot be read.", failed);
        }
    }

    private void stopServer() throws IOException {
        if (Files.exists(data.serverProcess())) {
            RecordedProcess server = RecordedProcess.parse(Files.readString(data.serverProcess()));
            if (server.isAlive() && server.startedWhenRecorded()) {
                stop(server.handle(), "server");
            }
            Files.delete(data.serverProcess());
        }
    }

    /** postmaster.pid holds process number, data directory, start in seconds, … one a line. */
    private void stopDatabase() throws IOException {
        Path file = data.database().resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() < 3) {
            return;
        }
        RecordedProcess database = RecordedProcess.parse(lines.get(0) + " " + lines.get(2));
        boolean isPostgres = database.isAlive() && database.commandContains("postgres");
        boolean sameStart = database.isAlive() && database.startedWhenRecorded();
        if (isPostgres && sameStart) {
            stop(database.handle(), "database");
        } else if (isPostgres || sameStart) {
            throw new CannotStart("Process " + database.number() + " may still be using the database in "
                    + data.database() + "; end it, then start again.");
        } else {
            Files.deleteIfExists(file); // a number used again by another process would keep PostgreSQL from starting
        }
    }

    private void stop(ProcessHandle process, String what) {
        say.accept("Stopping the " + what + " that an earlier start left running (process " + process.pid() + ").");
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            if (!ended(process)) {
                throw new CannotStart("The " + what + " of an earlier start, process " + process.pid()
                        + ", does not stop; end it and start again.");
            }
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("waiting for process " + process.pid(), failed);
        }
    }
}
