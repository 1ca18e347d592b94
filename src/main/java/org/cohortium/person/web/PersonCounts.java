package org.cohortium.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.cohortium.person.PersonFigures;
import org.cohortium.person.PersonQuery;
import org.jspecify.annotations.Nullable;

/** How many people the list of this request holds, asked for once. */
@RequestScoped
class PersonCounts {
    private final PersonFigures persons;
    private @Nullable Integer count;

    @Inject
    PersonCounts(PersonFigures persons) {
        this.persons = persons;
    }

    int count(PersonQuery query) {
        if (count == null) {
            count = persons.count(query);
        }
        return count;
    }
}
