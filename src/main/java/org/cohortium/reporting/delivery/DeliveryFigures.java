package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who was given which release, whether it arrived, and what they fetched: for administrators and auditors. */
@ApplicationScoped
public class DeliveryFigures {
    private final CurrentUser user;
    private final Deliveries deliveries;

    @Inject
    DeliveryFigures(CurrentUser user, Deliveries deliveries) {
        this.user = user;
        this.deliveries = deliveries;
    }

    /**
     * The latest first.
     *
     * @param release null for all, the last 500
     * @throws NotAllowed for who is neither administrator nor auditor
     */
    public List<DeliveryView> all(@Nullable UUID release) {
        user.require(Role.ADMIN, Role.AUDITOR);
        return deliveries.views(release);
    }
}
