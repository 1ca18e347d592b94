package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Correcting what is known of a person: for administrators, and for coordinators of people they see as such. */
@ApplicationScoped
public class CorrectingPersons {
    private Persons persons;
    private ReachedPersons reached;
    private CurrentUser user;
    private Jdbi jdbi;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected CorrectingPersons() {}

    @Inject
    CorrectingPersons(
            Persons persons,
            ReachedPersons reached,
            CurrentUser user,
            Jdbi jdbi,
            Clock clock,
            Event<DomainEvent> events) {
        this.persons = persons;
        this.reached = reached;
        this.user = user;
        this.jdbi = jdbi;
        this.clock = clock;
        this.events = events;
    }

    /** What is known, with the number of changes so far. */
    public record Known(PersonFacts facts, int version) {}

    /** Whether the signed-in person corrects this one. */
    public boolean mayCorrect(long person) {
        return reached.reaches(person);
    }

    /**
     * What is known now.
     *
     * @throws NoSuchThing if there is no such person for them
     * @throws org.cohortium.identity.NotAllowed if they correct nobody
     */
    @Transactional
    public Known known(long id) {
        Person person = found(id);
        return new Known(person.facts(), person.version());
    }

    /** All countries, ISO 3166-1 alpha-3. */
    public List<String> countries() {
        return jdbi.withHandle(handle -> handle.createQuery("select iso3 from country order by iso3")
                .mapTo(String.class)
                .list());
    }

    /**
     * Puts down how it is.
     *
     * @param version as it was read; null not to look whether somebody else has changed it since
     * @return why nothing was changed, or nothing
     * @throws NoSuchThing if there is no such person for them
     * @throws org.cohortium.identity.NotAllowed if they correct nobody
     */
    @Transactional
    public Optional<Refusal> correct(long id, PersonFacts facts, @Nullable Integer version) {
        Person person = found(id);
        Optional<Refusal> refusal = facts.refuses(LocalDate.now(clock.withZone(user.zone())))
                .or(() -> version != null && version != person.version()
                        ? Optional.of(Refusal.of("person.edit.changedMeanwhile"))
                        : Optional.empty())
                .or(() -> unknownCountry(facts))
                .or(() -> taken(id, facts.email()));
        if (refusal.isEmpty() && !facts.equals(person.facts())) {
            person.correct(facts);
            events.fire(new PersonEvent("person.corrected", id, Map.of()));
        }
        return refusal;
    }

    private Optional<Refusal> unknownCountry(PersonFacts facts) {
        String country = facts.country();
        return country == null || countries().contains(country)
                ? Optional.empty()
                : Optional.of(new Refusal("person.edit.noCountry", Map.of("country", country)));
    }

    private Optional<Refusal> taken(long id, @Nullable String email) {
        return email == null
                ? Optional.empty()
                : persons.withEmails(List.of(email)).stream()
                        .filter(other -> other.id() != id)
                        .findFirst()
                        .map(other -> new Refusal("person.edit.emailTaken", Map.of("email", email)));
    }

    private Person found(long id) {
        reached.require(id);
        return persons.withId(id).orElseThrow(() -> new NoSuchThing("person", id));
    }
}
