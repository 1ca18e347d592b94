package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.reporting.delivery.DeliveryFigures;
import org.cohortium.reporting.delivery.DeliveryView;
import org.cohortium.reporting.delivery.HandlingDeliveries;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;

/** On the page of a release: who was given it, whether it arrived, and what they fetched. */
@RequestScoped
@Named
public class DeliveredPanel {
    private final DeliveryFigures figures;
    private final HandlingDeliveries handling;
    private final CurrentUser user;
    private final Notices notices;
    private final Clock clock;

    @Inject
    DeliveredPanel(
            DeliveryFigures figures, HandlingDeliveries handling, CurrentUser user, Notices notices, Clock clock) {
        this.figures = figures;
        this.handling = handling;
        this.user = user;
        this.notices = notices;
        this.clock = clock;
    }

    public List<DeliveryView> of(UUID release) {
        return figures.all(release);
    }

    /** Whether its link opens the release. */
    public boolean isOpen(DeliveryView delivery) {
        return delivery.isOpen(clock.instant());
    }

    /** Auditors only look. */
    public boolean isHandling() {
        return user.is(Role.ADMIN);
    }

    public void again() {
        tell(handling.sendAgain(sent()), "delivery.sentAgain.done");
    }

    public void withdraw() {
        tell(handling.withdraw(sent()), "delivery.withdrawn.done");
    }

    private void tell(Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
        } else {
            notices.done(done);
        }
    }

    private static UUID sent() {
        String text = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("delivery", "");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchThing("delivery", text);
        }
    }
}
