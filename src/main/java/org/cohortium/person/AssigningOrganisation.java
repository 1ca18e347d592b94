package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.organisation.OrganisationFigures;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/**
 * Saying which organisation it is that a nomination list declared and nobody knew: for administrators, and for
 * coordinators of people they see as such.
 */
@ApplicationScoped
public class AssigningOrganisation {
    /** As many people as one assignment may reach. */
    static final int MOST = 2_000;

    private final Persons persons;
    private final OrganisationFigures organisations;
    private final UnassignedPersons unassigned;
    private final CurrentUser user;
    private final Event<DomainEvent> events;

    @Inject
    public AssigningOrganisation(
            Persons persons,
            OrganisationFigures organisations,
            UnassignedPersons unassigned,
            CurrentUser user,
            Event<DomainEvent> events) {
        this.persons = persons;
        this.organisations = organisations;
        this.unassigned = unassigned;
        this.user = user;
        this.events = events;
    }

    /**
     * Assigns the person, and with {@code alike} everybody they see whose list declared the same.
     *
     * @return how many were assigned; refused with {@code person.organisationKnown} if theirs is known by now
     * @throws NoSuchThing if there is no such person or organisation for them
     * @throws org.cohortium.identity.NotAllowed if they assign nobody
     */
    @Transactional
    public Assigned assign(long personId, long organisationId, boolean alike) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        if (!unassigned.reaches(personId, scope)) {
            throw new NoSuchThing("person", personId);
        }
        if (organisations.find(organisationId, "en").isEmpty()) {
            throw new NoSuchThing("organisation", organisationId);
        }
        List<Long> ids = unassigned.ids(personId, alike, scope, MOST);
        if (!ids.contains(personId)) {
            return new Assigned(0, Optional.of(Refusal.of("person.organisationKnown")));
        }
        List<Person> people = persons.withoutOrganisation(ids);
        people.forEach(person -> person.belongTo(organisationId));
        events.fire(new OrganisationAssigned(personId, organisationId, people.size()));
        return new Assigned(people.size(), Optional.empty());
    }

    /** How many people were assigned, or why nobody was. */
    public record Assigned(int people, Optional<Refusal> refusal) {}
}
