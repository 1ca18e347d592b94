package org.cohortium.cohort;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cohort's own page says beside its figures.
 *
 * @param facilitators names, in alphabetical order; may be empty
 * @param curriculumVersion number of the version taught, from 1
 * @param hours planned hours of its modules
 * @param nextSession when the next session begins that is neither held nor cancelled; null if there is none
 * @param sessions sessions that are not cancelled
 * @param heldSessions those of them that took place
 */
public record CohortDetails(
        List<String> facilitators,
        int curriculumVersion,
        BigDecimal hours,
        @Nullable Instant nextSession,
        int sessions,
        int heldSessions) {
    public CohortDetails {
        facilitators = List.copyOf(facilitators);
    }
}
