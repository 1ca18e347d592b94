package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.TypedCode;

/**
 * Erasing a person: for administrators. Identity goes from current rows, history, kept files and credentials; what they
 * took part in still counts, under a pseudonym that leads nowhere, with categories unknown. It cannot be undone.
 */
@ApplicationScoped
public class ErasingPersons {
    private static final int CODE_LENGTH = 8;

    private Erasures erasures;
    private ReachedPersons reached;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ErasingPersons() {}

    @Inject
    ErasingPersons(
            Erasures erasures, ReachedPersons reached, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.erasures = erasures;
        this.reached = reached;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person erases this one, who has not been yet. */
    public boolean mayErase(long person) {
        return user.is(Role.ADMIN) && reached.reaches(person);
    }

    /**
     * What erasing would reach.
     *
     * @throws NoSuchThing if there is no such person, or they were erased
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public ErasureReach reach(long person) {
        user.require(Role.ADMIN);
        reached.require(person);
        return erasures.reach(person);
    }

    /**
     * Erases.
     *
     * @param name as the person is called, typed so that nobody is erased by a slip
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such person, or they were erased
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public Optional<Refusal> erase(long person, ErasureReason why, String name) {
        ErasureReach reach = reach(person);
        Optional<Refusal> refusal = refusal(reach, name, person);
        if (refusal.isEmpty()) {
            String pseudonym = "ERASED-" + TypedCode.draw(CODE_LENGTH);
            erasures.erase(person, pseudonym, why, user.userId(), clock.instant());
            events.fire(new PersonEvent("person.erased", person, Map.of("because", why.name())));
        }
        return refusal;
    }

    private Optional<Refusal> refusal(ErasureReach reach, String name, long person) {
        if (!reach.openCohorts().isEmpty()) {
            return Optional.of(
                    new Refusal("person.erase.open", Map.of("cohorts", String.join(", ", reach.openCohorts()))));
        }
        if (!reach.openLists().isEmpty()) {
            return Optional.of(
                    new Refusal("person.erase.lists", Map.of("files", String.join(", ", reach.openLists()))));
        }
        Long own = user.scope().person();
        if (own != null && own == person) {
            return Optional.of(Refusal.of("person.erase.oneself"));
        }
        return name.strip().equalsIgnoreCase(reach.name().strip())
                ? Optional.empty()
                : Optional.of(new Refusal("person.erase.name", Map.of("name", reach.name())));
    }

    /** When a person was erased; empty if they were not. Whether they may be seen is told by their page. */
    public Optional<Instant> erasedAt(long person) {
        return erasures.erasedAt(person);
    }
}
