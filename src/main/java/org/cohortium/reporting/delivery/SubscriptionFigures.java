package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.cohortium.text.Language;

/** Who has subscribed to what, and what is due: for administrators and auditors. */
@ApplicationScoped
public class SubscriptionFigures {
    private final CurrentUser user;
    private final Subscriptions subscriptions;
    private final Dues dues;

    @Inject
    SubscriptionFigures(CurrentUser user, Subscriptions subscriptions, Dues dues) {
        this.user = user;
        this.subscriptions = subscriptions;
        this.dues = dues;
    }

    /**
     * Those in force, by grant.
     *
     * @param language BCP 47 tag of titles, as in all methods here
     * @throws NotAllowed for who is neither administrator nor auditor, as by all methods here
     */
    public List<Subscription> all(String language) {
        user.require(Role.ADMIN, Role.AUDITOR);
        return subscriptions.all(language);
    }

    /** @throws NoSuchThing if there is none in force */
    public Subscription find(long id, String language) {
        user.require(Role.ADMIN, Role.AUDITOR);
        return subscriptions.find(id, language).orElseThrow(() -> new NoSuchThing("subscription", id));
    }

    /** What is due between two days, both included, and what is open from before; the earliest first. */
    public List<Due> due(LocalDate from, LocalDate until, String language) {
        return dues.of(all(language), until).stream()
                .filter(due ->
                        !due.on().isAfter(until) && (due.isOpen() || !due.on().isBefore(from)))
                .toList();
    }

    /** How many are not out although their day has passed. */
    public int late() {
        LocalDate today = dues.today();
        return (int) due(today, today, Language.EN.tag()).stream()
                .filter(due -> due.isOpen() && due.late())
                .count();
    }

    /** What would be due first, if a subscription were like this; at most so many. */
    public List<Due> outlook(String grant, Terms terms, int most, String language) {
        user.require(Role.ADMIN, Role.AUDITOR);
        Subscriptions.Subscribable found =
                subscriptions.grant(grant).orElseThrow(() -> new NoSuchThing("grant", grant));
        Subscription planned = subscriptions.planned(found.id(), terms, language);
        return dues.of(List.of(planned), found.time().to()).stream()
                .filter(due -> !due.on().isBefore(dues.today()))
                .limit(most)
                .toList();
    }

    public LocalDate today() {
        return dues.today();
    }
}
