package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.cohortium.identity.Scope;
import org.cohortium.reporting.Audience;
import org.cohortium.reporting.Recipient;
import org.cohortium.reporting.ReportDefinition;
import org.cohortium.reporting.ReportDefinitions;
import org.cohortium.reporting.ReportRequest;
import org.cohortium.reporting.Requested;
import org.cohortium.reporting.StartingRuns;
import org.cohortium.reporting.StartsDue;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Has the drafts made that are to be made: each once, whichever node sees it first, also those that came due while nothing
 * ran. A grant's next draft waits until the one before is out or left out, since each is held against the release before.
 */
@ApplicationScoped
class BeginningDrafts implements StartsDue {
    private static final Logger LOG = Logger.getLogger(BeginningDrafts.class.getName());

    private Subscriptions subscriptions;
    private Dues dues;
    private ReportDefinitions definitions;
    private StartingRuns starting;
    private Reminding reminding;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected BeginningDrafts() {}

    @Inject
    BeginningDrafts(
            Subscriptions subscriptions,
            Dues dues,
            ReportDefinitions definitions,
            StartingRuns starting,
            Reminding reminding) {
        this.subscriptions = subscriptions;
        this.dues = dues;
        this.definitions = definitions;
        this.starting = starting;
        this.reminding = reminding;
    }

    @Override
    @Transactional
    public void start() {
        Set<Long> waiting = new HashSet<>();
        List<Due> open = dues.of(subscriptions.all(Language.EN.tag()), dues.today()).stream()
                .filter(Due::isOpen)
                .toList();
        for (Due due : open) {
            boolean first = waiting.add(due.subscription().grantId());
            if (first
                    && due.state() == Due.State.TO_BE_MADE
                    && subscriptions.claim(due.subscription().id(), due.period().to())) {
                begin(due, null)
                        .ifPresent(refusal -> LOG.warning(() -> "The report for "
                                + due.subscription().grant() + " until "
                                + due.period().to() + " is due, but: "
                                + refusal.rule()));
            }
        }
        reminding.remind(open);
    }

    /** @param by null for the clock */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Refusal> begin(Due due, @Nullable Long by) {
        Subscription subscription = due.subscription();
        String report = subscription.terms().report();
        ReportDefinition definition = definitions.find(report).orElse(null);
        if (definition == null) {
            return Optional.of(new Refusal("reporting.unknownReport", Map.of("report", report)));
        }
        Requested requested = starting.start(
                definition,
                new ReportRequest(report, due.period().from(), due.period().to(), null, List.of()),
                recipients(subscription),
                by);
        subscriptions.begun(subscription.id(), due.period().to(), requested.run());
        return Optional.ofNullable(requested.refusal());
    }

    private List<Recipient> recipients(Subscription subscription) {
        return starting
                .recipients(
                        Audience.DONOR, Scope.EVERYTHING, subscription.terms().language(), Set.of(subscription.grant()))
                .stream()
                .map(each -> new Recipient(
                        each.runId(),
                        each.number(),
                        each.code(),
                        each.organisationId(),
                        each.grantId(),
                        subscription.terms().language()))
                .toList();
    }
}
