package org.cohortium.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row came to, to be kept with it.
 *
 * @param candidate null exactly for a rejected row
 * @param personId the person it is about, where already known
 * @param flags those of the rules, and what else is to be looked at
 */
record Weighed(
        ReadRow row,
        Verdict verdict,
        @Nullable Candidate candidate,
        @Nullable Long personId,
        List<Flag> flags) {}
