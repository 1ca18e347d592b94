package org.cohortium.attendance.checkin;

import org.cohortium.shared.TypedCode;
import org.jspecify.annotations.Nullable;

/**
 * A person's own code for checking in to the sessions of one cohort.
 *
 * @param email null where none is known
 * @param code without hyphens
 */
public record OwnCode(
        long enrolmentId,
        long personId,
        String name,
        @Nullable String email,
        String code) {
    /** In groups, for reading and typing. */
    public String grouped() {
        return TypedCode.grouped(code);
    }
}
