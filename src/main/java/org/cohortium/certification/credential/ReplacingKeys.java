package org.cohortium.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Looking after the keys that sign credentials: for administrators. */
@ApplicationScoped
public class ReplacingKeys {
    private SigningKeys keys;
    private CurrentUser user;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ReplacingKeys() {}

    @Inject
    ReplacingKeys(SigningKeys keys, CurrentUser user, Event<DomainEvent> events) {
        this.keys = keys;
        this.user = user;
        this.events = events;
    }

    /**
     * A key, without its private half.
     *
     * @param id thumbprint of the public half
     * @param address where that is published
     * @param retiredAt since when it signs no more; null for the one at work
     */
    public record KeyView(
            String id,
            String address,
            Instant createdAt,
            @Nullable Instant retiredAt) {}

    /** The latest first. */
    public List<KeyView> all() {
        user.require(Role.ADMIN);
        return keys.all().stream()
                .map(key -> new KeyView(key.id(), key.address(), key.createdAt(), key.retiredAt()))
                .toList();
    }

    /** Has a new key sign from now on. What the others signed stays valid: they stay published. */
    @Transactional
    public KeyView replace() {
        user.require(Role.ADMIN);
        keys.replace();
        KeyView now = all().get(0);
        events.fire(new KeyReplaced(now.id()));
        return now;
    }

    private record KeyReplaced(String id) implements DomainEvent {
        @Override
        public String action() {
            return "signingKey.replaced";
        }

        @Override
        public String subjectType() {
            return "signing key";
        }

        @Override
        public String subjectId() {
            return id;
        }
    }
}
