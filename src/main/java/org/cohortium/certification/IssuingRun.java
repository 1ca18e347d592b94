package org.cohortium.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that issues certificates to those with a confirmed outcome who have none.
 *
 * @param cohortId null for wherever who asked may issue
 * @param gatheredAt when they had been looked up; null before
 */
public record IssuingRun(
        UUID id,
        @Nullable Long cohortId,
        IssuingState state,
        @Nullable Instant gatheredAt) {}
