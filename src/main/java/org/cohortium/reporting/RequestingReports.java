package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/**
 * Having a report made. For administrators, for whomever; for coordinators, for their own organisations. The workbooks are
 * made by a job that starts at once; ask {@link RunFigures} how it goes.
 */
@ApplicationScoped
public class RequestingReports {
    private CurrentUser user;
    private ReportDefinitions definitions;
    private StartingRuns starting;
    private ReportRuns runs;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected RequestingReports() {}

    @Inject
    RequestingReports(
            CurrentUser user,
            ReportDefinitions definitions,
            StartingRuns starting,
            ReportRuns runs,
            Event<DomainEvent> events) {
        this.user = user;
        this.definitions = definitions;
        this.starting = starting;
        this.runs = runs;
        this.events = events;
    }

    /**
     * Starts a run.
     *
     * @throws org.cohortium.identity.NotAllowed if the signed-in person has no report made for anybody
     */
    @Transactional
    public Requested request(ReportRequest request) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        ReportDefinition definition = definitions.find(request.report()).orElse(null);
        if (definition == null || definition.audience() == Audience.DONOR && !scope.everything()) {
            return Requested.refused(new Refusal("reporting.unknownReport", Map.of("report", request.report())));
        }
        if (request.to().isBefore(request.from())) {
            return Requested.refused(
                    new Refusal("reporting.periodEndsBefore", Map.of("from", request.from(), "to", request.to())));
        }
        Set<String> codes = new LinkedHashSet<>(request.recipients());
        List<Recipient> recipients = starting.recipients(
                definition.audience(), scope, user.language().toLanguageTag(), codes);
        Set<String> unknown = new TreeSet<>(codes);
        recipients.forEach(each -> unknown.remove(each.code()));
        if (!unknown.isEmpty()) {
            return Requested.refused(
                    new Refusal("reporting.unknownRecipient", Map.of("recipient", String.join(", ", unknown))));
        }
        return starting.start(definition, request, recipients, user.userId());
    }

    /**
     * Ends a run after the workbooks at hand. What is published stays.
     *
     * @return false if it was not running any more
     * @throws NoSuchThing if there is none, or it is somebody else's
     */
    @Transactional
    public boolean stop(UUID id) {
        own(id);
        boolean stopped = runs.stop(id);
        if (stopped) {
            events.fire(RunEvent.of(id, "report.stopped"));
        }
        return stopped;
    }

    /**
     * Goes on with the recipients that have no workbook yet, from the same state of knowledge.
     *
     * @return false if there is nothing to go on with
     * @throws NoSuchThing if there is none, or it is somebody else's
     */
    @Transactional
    public boolean restart(UUID id) {
        own(id);
        boolean restarted = runs.restart(id);
        if (restarted) {
            starting.work(runs.get(id));
            events.fire(RunEvent.of(id, "report.restarted"));
        }
        return restarted;
    }

    private void own(UUID id) {
        boolean any = user.scopeAs(Role.ADMIN, Role.COORDINATOR).everything();
        runs.find(id)
                .filter(run -> any || Long.valueOf(user.userId()).equals(run.requestedBy()))
                .orElseThrow(() -> new NoSuchThing("report run", id));
    }
}
