package org.cohortium.certification;

import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of confirming or returning one outcome.
 *
 * @param enrolmentId null where there is no such outcome to be seen
 * @param refusal the rule that said no; null where it was done
 */
public record OutcomeAnswer(
        long outcomeId,
        @Nullable Long enrolmentId,
        @Nullable Refusal refusal) {}
