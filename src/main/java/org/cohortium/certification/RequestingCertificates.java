package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.work.RequestingWork;
import org.jspecify.annotations.Nullable;

/**
 * Having certificates issued: for administrators, everywhere; for coordinators, in cohorts their organisations host. A job
 * issues them; ask {@link IssuingFigures} how it goes.
 */
@ApplicationScoped
public class RequestingCertificates {
    private CurrentUser user;
    private IssuingFigures figures;
    private IssuingRuns runs;
    private RequestingWork work;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected RequestingCertificates() {}

    @Inject
    RequestingCertificates(
            CurrentUser user,
            IssuingFigures figures,
            IssuingRuns runs,
            RequestingWork work,
            Event<DomainEvent> events) {
        this.user = user;
        this.figures = figures;
        this.runs = runs;
        this.work = work;
        this.events = events;
    }

    /** Whether the signed-in person issues certificates in that cohort. */
    public boolean mayIssueIn(String cohort) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR))
                && figures.cohort(cohort, user.scopeAs(Role.ADMIN, Role.COORDINATOR))
                        .isPresent();
    }

    /**
     * Starts a run for one cohort.
     *
     * @throws NoSuchThing if there is none of that code in which they may issue
     * @throws org.cohortium.identity.NotAllowed if they issue certificates nowhere
     */
    @Transactional
    public UUID forCohort(String code) {
        long cohort = figures.cohort(code, user.scopeAs(Role.ADMIN, Role.COORDINATOR))
                .orElseThrow(() -> new NoSuchThing("cohort", code));
        return start(cohort, code);
    }

    /**
     * Starts a run for every cohort in which they may issue.
     *
     * @throws org.cohortium.identity.NotAllowed if they issue certificates nowhere
     */
    @Transactional
    public UUID forAll() {
        user.require(Role.ADMIN, Role.COORDINATOR);
        return start(null, "");
    }

    private UUID start(@Nullable Long cohort, String code) {
        UUID id = runs.begin(cohort, user.userId());
        work.request(IssuingJob.NAME, id.toString(), user.userId());
        events.fire(IssuingEvent.requested(id, code));
        return id;
    }
}
