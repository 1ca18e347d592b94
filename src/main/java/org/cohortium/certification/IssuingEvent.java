package org.cohortium.certification;

import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;

/** Something that happened to an issuing run. Each certificate's own coming is in its history. */
record IssuingEvent(UUID run, String action, Map<String, Object> details) implements DomainEvent {
    static IssuingEvent requested(UUID run, String cohort) {
        return new IssuingEvent(run, "certificates.requested", Map.of("cohort", cohort));
    }

    static IssuingEvent done(UUID run, int issued) {
        return new IssuingEvent(run, "certificates.issued", Map.of("certificates", issued));
    }

    static IssuingEvent failed(UUID run) {
        return new IssuingEvent(run, "certificates.failed", Map.of());
    }

    @Override
    public String subjectType() {
        return "certificate run";
    }

    @Override
    public String subjectId() {
        return run.toString();
    }
}
