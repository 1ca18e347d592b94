package org.cohortium.certification;

import org.jspecify.annotations.Nullable;

/**
 * A certificate with whom it may be sent to.
 *
 * @param email of the holder as it is known now; null where none is
 * @param code of its public check
 * @param said what it says, as JSON
 * @param valid whether it has neither been revoked nor replaced
 */
public record SendableCertificate(long personId, @Nullable String email, String code, String said, boolean valid) {
    Claims claims() {
        return ClaimsJson.read(said);
    }
}
