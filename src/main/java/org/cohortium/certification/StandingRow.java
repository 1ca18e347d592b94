package org.cohortium.certification;

import java.util.Optional;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A person of a cohort with what the certification rule looks at, what is still to come, and the decision so far.
 *
 * @param cohort code
 * @param unsettled works of theirs that two markers still have to agree on
 * @param outcome null where nothing was proposed yet
 */
public record StandingRow(
        long enrolmentId,
        String cohort,
        long personId,
        String name,
        @Nullable String latinName,
        int unsettled,
        @Nested Standing standing,
        @Nested CertificationRule rule,
        @Nested Ahead ahead,
        @Nested @Nullable OutcomeView outcome) {
    /** What the rule says, as things stand. */
    public OutcomeDecision ruling() {
        return rule.decide(standing);
    }

    /** What can still come of it. */
    public Prospect prospect() {
        return Prospect.of(rule, standing, ahead);
    }

    /** Whether what was confirmed followed the rule then, and would not by the facts of today. */
    public boolean isOvertaken() {
        return outcome != null
                && outcome.isFinal()
                && !outcome.departs()
                && outcome.decision().departsFrom(ruling());
    }

    /** The decision so far, or null. */
    public @Nullable OutcomeDecision decision() {
        return outcome == null ? null : outcome.decision();
    }

    /** How far the decision has come, or null. */
    public @Nullable OutcomeState state() {
        return outcome == null ? null : outcome.state();
    }

    /** The decision so far, where there is one. */
    public Optional<OutcomeView> decided() {
        return Optional.ofNullable(outcome);
    }
}
