package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.reporting.ReportDefinition;
import org.cohortium.reporting.ReportDefinitions;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Agreeing which report a donor gets by when, and leaving a period out. For administrators. */
@ApplicationScoped
public class Subscribing {
    private static final int LONGEST = 2_000;

    private CurrentUser user;
    private Subscriptions subscriptions;
    private Dues dues;
    private ReportDefinitions definitions;
    private BeginningDrafts drafts;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected Subscribing() {}

    @Inject
    Subscribing(
            CurrentUser user,
            Subscriptions subscriptions,
            Dues dues,
            ReportDefinitions definitions,
            BeginningDrafts drafts,
            Event<DomainEvent> events,
            Clock clock) {
        this.user = user;
        this.subscriptions = subscriptions;
        this.dues = dues;
        this.definitions = definitions;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** What was added, or why nothing was. */
    public record Added(@Nullable Long id, @Nullable Refusal refusal) {}

    /**
     * Adds a subscription to a grant.
     *
     * @throws NoSuchThing if there is no such grant
     */
    @Transactional
    public Added add(String grant, Terms terms) {
        user.require(Role.ADMIN);
        Subscriptions.Subscribable found =
                subscriptions.grant(grant).orElseThrow(() -> new NoSuchThing("grant", grant));
        Optional<Refusal> refusal = check(terms, found);
        if (refusal.isPresent()) {
            return new Added(null, refusal.get());
        }
        OptionalLong id = subscriptions.add(found.id(), terms, user.userId());
        if (id.isEmpty()) {
            return new Added(null, new Refusal("subscription.isThere", Map.of("grant", grant)));
        }
        tell(id.getAsLong(), "subscription.added", Map.of("grant", grant, "report", terms.report()));
        return new Added(id.getAsLong(), null);
    }

    /**
     * Changes it; the grant and the report stay.
     *
     * @param version that the changes were made to
     * @return why not, or nothing
     * @throws NoSuchThing if there is none in force
     */
    @Transactional
    public Optional<Refusal> change(long id, int version, Terms terms) {
        Subscription subscription = find(id);
        if (!terms.report().equals(subscription.terms().report())) {
            return Optional.of(Refusal.of("subscription.otherReport"));
        }
        Subscriptions.Subscribable grant =
                subscriptions.grant(subscription.grant()).orElseThrow(() -> new NoSuchThing("grant", id));
        Optional<Refusal> refusal = check(terms, grant);
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<LocalDate> told = subscriptions.told(id);
        if (isOtherRhythm(terms, subscription.terms())
                && told.filter(day -> !terms.startsOn().isAfter(day)).isPresent()) {
            return Optional.of(new Refusal("subscription.startsBefore", Map.of("day", told.get())));
        }
        if (!subscriptions.change(id, version, terms, user.userId())) {
            return Optional.of(Refusal.of("subscription.stale"));
        }
        tell(id, "subscription.changed", Map.of("grant", subscription.grant(), "report", terms.report()));
        return Optional.empty();
    }

    /** Whether the same days fall into other periods: what was given already would be given once more. */
    private static boolean isOtherRhythm(Terms terms, Terms before) {
        return terms.cadence() != before.cadence() || terms.yearStarts() != before.yearStarts();
    }

    /**
     * Ends it. What is out stays; links stay open until their day.
     *
     * @throws NoSuchThing if there is none in force
     */
    @Transactional
    public void end(long id) {
        Subscription subscription = find(id);
        subscriptions.end(id, user.userId(), Instant.now(clock));
        tell(
                id,
                "subscription.ended",
                Map.of(
                        "grant",
                        subscription.grant(),
                        "report",
                        subscription.terms().report()));
    }

    /**
     * Gives nothing for a period, or takes that back.
     *
     * @param to last day of the period
     * @param reason empty for taking it back
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such subscription or period
     */
    @Transactional
    public Optional<Refusal> skip(long id, LocalDate to, String reason) {
        Due due = due(id, to);
        if (due.state() == Due.State.RELEASED) {
            return Optional.of(Refusal.of("subscription.isOut"));
        }
        if (reason.strip().length() > LONGEST) {
            return Optional.of(new Refusal("release.tooLong", Map.of("most", LONGEST)));
        }
        boolean back = reason.isBlank();
        subscriptions.skip(id, to, back ? null : user.userId(), back ? null : reason.strip());
        tell(
                id,
                back ? "subscription.resumed" : "subscription.skipped",
                Map.of("grant", due.subscription().grant(), "to", to.toString(), "reason", reason.strip()));
        return Optional.empty();
    }

    /**
     * Has the draft of a period made now, whether or not the clock had one made.
     *
     * @param to last day of the period
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such subscription or period
     */
    @Transactional
    public Optional<Refusal> draft(long id, LocalDate to) {
        Due due = due(id, to);
        if (!due.isOpen()) {
            return Optional.of(
                    Refusal.of(due.state() == Due.State.RELEASED ? "subscription.isOut" : "subscription.isSkipped"));
        }
        if (!dues.today().isAfter(due.period().to())) {
            return Optional.of(new Refusal(
                    "subscription.notOver", Map.of("day", due.period().to())));
        }
        subscriptions.claim(id, to);
        return drafts.begin(due, user.userId());
    }

    private Due due(long id, LocalDate to) {
        Subscription subscription = find(id);
        return dues.of(List.of(subscription), subscription.grantEnds()).stream()
                .filter(due -> due.period().to().equals(to))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("period", to));
    }

    private Subscription find(long id) {
        user.require(Role.ADMIN);
        return subscriptions
                .find(id, user.language().toLanguageTag())
                .orElseThrow(() -> new NoSuchThing("subscription", id));
    }

    private Optional<Refusal> check(Terms terms, Subscriptions.Subscribable grant) {
        return SubscriptionPolicy.check(
                terms,
                definitions.find(terms.report()).map(ReportDefinition::audience).orElse(null),
                grant.periods().size(),
                grant.time());
    }

    private void tell(long id, String action, Map<String, Object> details) {
        events.fire(new SubscriptionEvent(id, action, details));
    }
}
