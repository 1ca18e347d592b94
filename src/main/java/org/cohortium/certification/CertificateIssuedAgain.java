package org.cohortium.certification;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** A certificate was issued in the place of one revoked by mistake. */
record CertificateIssuedAgain(String number, String note, String another) implements DomainEvent {
    @Override
    public String action() {
        return "certificate.issuedAgain";
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
        return Map.of("note", note, "another", another);
    }
}
