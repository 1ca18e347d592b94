package org.cohortium.certification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as somebody saw it who decides on it.
 *
 * @param outcomeId number of the outcome
 * @param proposedAt when what they saw was proposed, so that nothing else is decided on; null for whatever stands now
 */
public record SeenProposal(long outcomeId, @Nullable Instant proposedAt) {}
