package org.cohortium.enrolment;

import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision for one enrolment.
 *
 * @param state where the person stands now; WAITLISTED where a seat was asked for and none was free; null if refused
 *     before anything could be read
 * @param refusal why nothing changed, or null
 */
public record Decided(
        long enrolmentId,
        @Nullable EnrolmentState state,
        @Nullable Refusal refusal) {
    public boolean isRefused() {
        return refusal != null;
    }
}
