package org.cohortium.reporting;

import java.util.UUID;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The run that was started, or the rule that said no. */
public record Requested(@Nullable UUID run, @Nullable Refusal refusal) {
    static Requested refused(Refusal refusal) {
        return new Requested(null, refusal);
    }
}
