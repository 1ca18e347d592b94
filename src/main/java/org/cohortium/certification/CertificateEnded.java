package org.cohortium.certification;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A certificate was revoked or replaced. */
record CertificateEnded(
        String number,
        EndingCategory category,
        String note,
        @Nullable String replacedBy) implements DomainEvent {
    @Override
    public String action() {
        return switch (category) {
            case CORRECTION -> "certificate.corrected";
            case RENEWAL -> "certificate.renewed";
            default -> "certificate.revoked";
        };
    }

    @Override
    public String subjectType() {
        return "certificate";
    }

    @Override
    public String subjectId() {
        return number;
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new HashMap<>(Map.of("category", category.name(), "note", note));
        if (replacedBy != null) {
            details.put("replacedBy", replacedBy);
        }
        return details;
    }
}
