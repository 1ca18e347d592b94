package org.cohortium.demo;

import java.time.Duration;
import java.util.Map;

/**
 * What a load did.
 *
 * @param alreadyFilled there was data before, so nothing was done
 * @param rows by table, with its schema
 */
public record DemoLoad(boolean alreadyFilled, Map<String, Long> rows, Duration took) {
    public DemoLoad {
        rows = Map.copyOf(rows);
    }

    public long totalRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A sentence for the log. */
    public String summary() {
        return alreadyFilled
                ? "The database holds data already: no demo data was loaded."
                : "Demo data loaded: %,d people, %,d cohorts, %,d rows in all, %d s."
                        .formatted(
                                rows.getOrDefault("cohortium.person", 0L),
                                rows.getOrDefault("cohortium.cohort", 0L),
                                totalRows(),
                                took.toSeconds());
    }
}
