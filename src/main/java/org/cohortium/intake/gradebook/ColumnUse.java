package org.cohortium.intake.gradebook;

import java.math.BigDecimal;

/** What a column is taken for. @param outOf points that are full marks in the file, more than 0 */
public record ColumnUse(long assessmentId, BigDecimal outOf) {
    public ColumnUse {
        if (outOf.signum() <= 0) {
            throw new IllegalArgumentException("full marks are more than 0, not " + outOf);
        }
    }
}
