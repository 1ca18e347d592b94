package org.cohortium.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The worked examples of the catalogue, from {@code examples.tsv} beside this class. */
public final class WorkedExamples {
    private static final List<WorkedExample> ALL = read();

    private WorkedExamples() {}

    /** In the order of the file. */
    public static List<WorkedExample> all() {
        return ALL;
    }

    public static List<WorkedExample> of(Measure measure) {
        return ALL.stream()
                .filter(example -> example.measure().equals(measure.key()))
                .toList();
    }

    private static List<WorkedExample> read() {
        try (InputStream file = WorkedExamples.class.getResourceAsStream("examples.tsv")) {
            if (file == null) {
                throw new IllegalStateException("examples.tsv is not there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(WorkedExample::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
