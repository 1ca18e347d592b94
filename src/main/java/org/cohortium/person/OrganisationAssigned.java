package org.cohortium.person;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** It was found out which organisation a person belongs to, and with them others whose list wrote the same. */
record OrganisationAssigned(long personId, long organisationId, int people) implements DomainEvent {
    @Override
    public String action() {
        return "person.organisationAssigned";
    }

    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public String subjectId() {
        return Long.toString(personId);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("organisation", organisationId, "people", people);
    }
}
