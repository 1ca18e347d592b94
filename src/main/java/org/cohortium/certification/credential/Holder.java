package org.cohortium.certification.credential;

import org.jspecify.annotations.Nullable;

/**
 * Whose certificate it is.
 *
 * @param certificateId number of the row, not the certificate's own
 * @param email null where none is known
 */
public record Holder(long certificateId, @Nullable String email) {}
