package org.cohortium.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the threads that make reports use the processor for, from a flight recording's samples. A sample belongs to the
 * innermost of the rooms it stands in. What the database itself uses is beside it: see {@link DatabaseCpu}.
 */
final class JobShares {
    /** What is done. */
    enum Part {
        /** Asking the database and reading its rows, in the server. */
        SQL("org.postgresql.", "org.jdbi."),
        /** Working figures out of facts. */
        FIGURES("org.cohortium.results.", "org.cohortium.reporting."),
        /** Composing and writing workbooks. */
        EXCEL(
                "org.cohortium.spreadsheet.",
                "org.cohortium.reporting.workbook.",
                "org.apache.poi.",
                "org.apache.xmlbeans.");

        private final List<String> packages;

        Part(String... packages) {
            this.packages = List.of(packages);
        }

        private int length(String type) {
            return packages.stream()
                    .filter(type::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    private static final String JOB = "org.cohortium.reporting.batch.";

    private final Map<Part, Long> samples = new EnumMap<>(Part.class);

    private JobShares() {}

    static JobShares read(Path recording) throws IOException {
        JobShares shares = new JobShares();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample")) {
                    shares.count(event);
                }
            }
        }
        return shares;
    }

    private void count(RecordedEvent sample) {
        if (sample.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = sample.getStackTrace().getFrames();
        if (frames.stream().noneMatch(frame -> typeOf(frame).startsWith(JOB))) {
            return;
        }
        frames.stream()
                .map(frame -> part(typeOf(frame)))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(part -> samples.merge(part, 1L, Long::sum));
    }

    private static Optional<Part> part(String type) {
        Part best = null;
        for (Part part : Part.values()) {
            if (part.length(type) > 0 && (best == null || part.length(type) > best.length(type))) {
                best = part;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String typeOf(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    /** For example {@code SQL 61 %, FIGURES 22 %, EXCEL 17 % of 8,123 samples}. */
    @Override
    public String toString() {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        StringBuilder text = new StringBuilder();
        for (Part part : Part.values()) {
            text.append("%s %.0f %%, ".formatted(part, 100.0 * samples.getOrDefault(part, 0L) / Math.max(1, all)));
        }
        return text.substring(0, text.length() - 2) + " of %,d samples".formatted(all);
    }
}
