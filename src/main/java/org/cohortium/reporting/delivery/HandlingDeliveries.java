package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Withdrawing a link, and sending another in its place. For administrators. */
@ApplicationScoped
public class HandlingDeliveries {
    private CurrentUser user;
    private Deliveries deliveries;
    private OpeningLinks links;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected HandlingDeliveries() {}

    @Inject
    HandlingDeliveries(
            CurrentUser user, Deliveries deliveries, OpeningLinks links, Event<DomainEvent> events, Clock clock) {
        this.user = user;
        this.deliveries = deliveries;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws a link: it opens nothing any more.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such delivery
     */
    @Transactional
    public Optional<Refusal> withdraw(UUID id) {
        DeliveryView delivery = find(id);
        if (!deliveries.withdraw(id, user.userId(), Instant.now(clock))) {
            return Optional.of(Refusal.of("delivery.noLink"));
        }
        tell(delivery, "delivery.withdrawn");
        return Optional.empty();
    }

    /**
     * Sends a new link to the same address; those it had to the release open nothing any more.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such delivery
     */
    @Transactional
    public Optional<Refusal> sendAgain(UUID id) {
        DeliveryView delivery = find(id);
        if (delivery.account()) {
            return Optional.of(Refusal.of("delivery.isAccount"));
        }
        deliveries.withdrawAll(delivery.release(), delivery.address(), user.userId(), Instant.now(clock));
        deliveries.linked(id).ifPresent(links::again);
        tell(delivery, "delivery.sentAgain");
        return Optional.empty();
    }

    private DeliveryView find(UUID id) {
        user.require(Role.ADMIN);
        return deliveries.find(id).orElseThrow(() -> new NoSuchThing("delivery", id));
    }

    private void tell(DeliveryView delivery, String action) {
        events.fire(new DeliveryEvent(
                delivery.release(), action, Map.of("grant", delivery.grant(), "address", delivery.address())));
    }

    /** Something that was decided about who has a release. */
    private record DeliveryEvent(UUID release, String action, Map<String, Object> details) implements DomainEvent {
        @Override
        public String subjectType() {
            return "release";
        }

        @Override
        public String subjectId() {
            return release.toString();
        }
    }
}
