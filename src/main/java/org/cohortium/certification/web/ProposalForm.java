package org.cohortium.certification.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.certification.Proposal;

/** Reads a person's form. It names the person itself: the list may have moved since it was drawn. */
final class ProposalForm {
    private static final int LONGEST_REASON = 500;

    private ProposalForm() {}

    /** What is proposed; empty if the form says nothing clear. */
    static Optional<Proposal> read(Map<String, String> sent) {
        try {
            String until = sent.getOrDefault("until", "");
            String reason = sent.getOrDefault("reason", "");
            return Optional.of(new Proposal(
                    Long.parseLong(sent.getOrDefault("enrolment", "")),
                    OutcomeDecision.valueOf(sent.getOrDefault("decision", "")),
                    reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                    until.isBlank() ? null : LocalDate.parse(until)));
        } catch (IllegalArgumentException | DateTimeParseException unclear) {
            return Optional.empty();
        }
    }
}
