package org.cohortium.certification.api;

import java.math.BigDecimal;
import java.util.List;
import org.cohortium.certification.OutcomeState;
import org.cohortium.certification.Prospect;
import org.cohortium.certification.Reasoning;
import org.cohortium.certification.StandingRow;
import org.cohortium.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's standing against the certification rule. Shares are ratios from 0 to 1. */
@Schema(name = "Standing")
public record StandingView(
        @Schema(description = "number of the enrolment") long enrolment,
        @Schema(description = "code of the cohort") String cohort,
        String person,

        @Schema(description = "what the rule says as things stand")
        String ruling,

        Attendance attendance,
        Score score,

        @Schema(description = "whether the certificate is still in reach without another attempt")
        boolean inReach,

        @Schema(description = "the rule's reasoning, in the reader's language")
        List<Why> reasons,

        @Schema(description = "the decision so far; left out where nothing was proposed") @Nullable
        OutcomeBody outcome) {

    /** Attendance over the sessions that apply to the person; excused ones count neither way. */
    @Schema(name = "StandingAttendance")
    public record Attendance(
            long attendedMinutes,
            long expectedMinutes,
            BigDecimal needed,
            boolean reached,

            @Schema(description = "sessions more that should have been attended by now")
            int sessionsShort,

            @Schema(description = "sessions with a mark that counts")
            int sessions,

            int sessionsAhead,

            @Schema(description = "of those ahead, how many must be attended")
            int sessionsNeeded) {}

    /** The weighted score. */
    @Schema(name = "StandingScore")
    public record Score(
            @Nullable BigDecimal score,
            BigDecimal needed,
            boolean reached,

            @Schema(description = "assessments without a score")
            int missing,

            @Schema(description = "assessments that must be passed and were not")
            int failedRequired) {}

    /** One thing the rule looks at. */
    @Schema(name = "StandingReason")
    public record Why(
            @Schema(description = "ATTENDANCE, SCORE, DISTINCTION, ASSESSMENTS, MARKS or PROSPECT")
            String topic,

            @Schema(description = "MET, NOT_MET or OPEN") String verdict,
            String text) {}

    /** @param staff whether the reader looks after the cohort: to the person themselves nothing is told that is not confirmed */
    static StandingView of(StandingRow row, Words words, boolean staff) {
        return new StandingView(
                row.enrolmentId(),
                row.cohort(),
                row.name(),
                row.ruling().name(),
                attendance(row),
                new Score(
                        row.standing().score(),
                        row.rule().minScore(),
                        row.rule().scoreReached(row.standing()),
                        row.standing().missing(),
                        row.standing().failedRequired()),
                !row.prospect().isOutOfReach(),
                Reasoning.of(row, words).stream()
                        .map(reason ->
                                new Why(reason.topic().name(), reason.verdict().name(), reason.text()))
                        .toList(),
                row.outcome() == null || !staff && row.outcome().state() != OutcomeState.CONFIRMED
                        ? null
                        : OutcomeBody.of(row.enrolmentId(), row.outcome()));
    }

    private static Attendance attendance(StandingRow row) {
        Prospect prospect = row.prospect();
        return new Attendance(
                row.standing().attendedMinutes(),
                row.standing().expectedMinutes(),
                row.rule().minAttendance(),
                row.rule().attendanceReached(row.standing()),
                prospect.sessionsShort(),
                row.ahead().countedSessions(),
                prospect.sessionsAhead(),
                prospect.sessionsNeeded());
    }
}
