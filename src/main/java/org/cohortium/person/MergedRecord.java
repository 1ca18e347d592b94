package org.cohortium.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that was merged into another. @param by name of whoever did; null for the system itself */
public record MergedRecord(
        long id,
        String name,
        @Nullable String email,
        Instant mergedAt,
        @Nullable String by) {}
