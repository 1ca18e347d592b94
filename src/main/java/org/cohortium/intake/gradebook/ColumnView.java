package org.cohortium.intake.gradebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A column of points as it is taken.
 *
 * @param column from 1
 * @param most the highest of its numbers
 * @param assessmentId what it is taken for; null where it is left out
 * @param outOf what full marks are in the file
 */
public record ColumnView(
        int column,
        String heading,
        boolean percent,
        BigDecimal most,
        @Nullable Long assessmentId,
        BigDecimal outOf) {}
