package org.cohortium.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person of a cohort with what the certification rule looks at, and the decision so far. */
public record StandingRow(
        long enrolmentId,
        String name,
        @Nullable String latinName,
        long attendedMinutes,
        long expectedMinutes,
        int unmarked,
        @Nullable BigDecimal score,
        int missing,
        int failedRequired,
        BigDecimal minAttendance,
        BigDecimal minScore,
        @Nullable BigDecimal distinctionScore,
        @Nullable Long outcomeId,
        @Nullable OutcomeDecision decision,
        @Nullable OutcomeState state,
        @Nullable String reason,
        @Nullable String decisionNote,
        @Nullable LocalDate deferredUntil) {
    public Standing standing() {
        return new Standing(attendedMinutes, expectedMinutes, unmarked, score, missing, failedRequired);
    }

    public CertificationRule rule() {
        return new CertificationRule(minAttendance, minScore, distinctionScore);
    }

    /** What the rule says, as things stand. */
    public OutcomeDecision ruling() {
        return rule().decide(standing());
    }
}
