package org.cohortium.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as a file remembers it: its number, which the system gives away again, and when it started.
 *
 * @param start in whole seconds; the epoch if the system does not tell
 */
record RecordedProcess(long number, Instant start) {
    /** The system rounds a process's start; more than this apart, it is another process under the same number. */
    private static final Duration ROUNDING = Duration.ofSeconds(5);

    static RecordedProcess of(ProcessHandle process) {
        return new RecordedProcess(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** @param text number and start in seconds since the epoch, separated by a blank */
    static RecordedProcess parse(String text) {
        String[] words = text.strip().split("\\s+");
        return new RecordedProcess(Long.parseLong(words[0]), Instant.ofEpochSecond(Long.parseLong(words[1])));
    }

    String text() {
        return number + " " + start.getEpochSecond();
    }

    boolean isAlive() {
        return found().map(ProcessHandle::isAlive).orElse(false);
    }

    boolean startedWhenRecorded() {
        return found().flatMap(process -> process.info().startInstant())
                .map(seen -> Duration.between(seen, start).abs().compareTo(ROUNDING) <= 0)
                .orElse(false);
    }

    boolean commandContains(String word) {
        return found().flatMap(process -> process.info().command())
                .map(command -> command.contains(word))
                .orElse(false);
    }

    ProcessHandle handle() {
        return found().orElseThrow(() -> new IllegalStateException("process " + number + " has ended"));
    }

    private Optional<ProcessHandle> found() {
        return ProcessHandle.of(number);
    }
}
