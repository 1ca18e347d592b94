package org.cohortium.person;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Something happened to a person's record. No name and no address stands in it: it is kept for ever. */
record PersonEvent(String action, long person, Map<String, Object> details) implements DomainEvent {
    PersonEvent {
        details = Map.copyOf(details);
    }

    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public String subjectId() {
        return Long.toString(person);
    }
}
