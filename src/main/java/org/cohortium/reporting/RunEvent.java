package org.cohortium.reporting;

import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;

/** Something that happened to a run. */
record RunEvent(UUID run, String action, Map<String, Object> details) implements DomainEvent {
    static RunEvent of(UUID run, String action) {
        return new RunEvent(run, action, Map.of());
    }

    static RunEvent requested(Run run, int recipients) {
        return new RunEvent(
                run.id(),
                "report.requested",
                Map.of(
                        "report",
                        run.report(),
                        "from",
                        run.from().toString(),
                        "to",
                        run.to().toString(),
                        "asOf",
                        run.asOf().toString(),
                        "recipients",
                        recipients));
    }

    static RunEvent published(Recipient recipient, String sha256) {
        return new RunEvent(
                recipient.runId(), "report.published", Map.of("recipient", recipient.code(), "sha256", sha256));
    }

    @Override
    public String subjectType() {
        return "report run";
    }

    @Override
    public String subjectId() {
        return run.toString();
    }
}
