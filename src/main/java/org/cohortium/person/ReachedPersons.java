package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;

/** Whose records the signed-in person changes: everybody's, for administrators; for coordinators, of whom they see as such. Nobody's who was erased. */
@ApplicationScoped
class ReachedPersons {
    private final UnassignedPersons persons;
    private final Erasures erasures;
    private final CurrentUser user;

    @Inject
    ReachedPersons(UnassignedPersons persons, Erasures erasures, CurrentUser user) {
        this.persons = persons;
        this.erasures = erasures;
        this.user = user;
    }

    /** Whether they change any, and this one. */
    boolean reaches(long person) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR)) && isReached(person);
    }

    /**
     * @throws NoSuchThing if there is no such person for them
     * @throws org.cohortium.identity.NotAllowed if they change nobody's
     */
    void require(long person) {
        if (!isReached(person)) {
            throw new NoSuchThing("person", person);
        }
    }

    private boolean isReached(long person) {
        return persons.reaches(person, user.scopeAs(Role.ADMIN, Role.COORDINATOR))
                && erasures.erasedAt(person).isEmpty();
    }
}
