package org.cohortium.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;
import org.jspecify.annotations.Nullable;

/** Booking what a grant was spent on, and correcting it; what was booked before stays in the history. For administrators. */
@ApplicationScoped
public class BookingExpenditure {
    static final int LONGEST_WHY = 1_000;

    private ExpenditureFigures figures;
    private ExpenditureRecords records;
    private CurrentUser user;
    private TransactionActor transaction;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected BookingExpenditure() {}

    @Inject
    BookingExpenditure(
            ExpenditureFigures figures,
            ExpenditureRecords records,
            CurrentUser user,
            TransactionActor transaction,
            Event<DomainEvent> events) {
        this.figures = figures;
        this.records = records;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether the signed-in person books and corrects. */
    public boolean isOpen() {
        return user.is(Role.ADMIN);
    }

    /**
     * @return all that is wrong with it; empty if it is booked
     * @throws NoSuchThing if there is no such grant
     * @throws org.cohortium.identity.NotAllowed if they book nothing
     */
    @Transactional
    public List<SpendingProblem> book(String grant, SpentAmount spent) {
        user.require(Role.ADMIN);
        records.lock(grant);
        SpendingTerms terms = figures.terms(grant, "en");
        List<SpendingProblem> problems = SpendingPolicy.problems(spent, terms, false);
        if (!problems.isEmpty()) {
            return problems;
        }
        if (!records.kept(terms.grant(), List.of(spent.reference())).isEmpty()) {
            return List.of(new SpendingProblem(
                    "reference", new Refusal("spent.reference.taken", Map.of("reference", spent.reference()))));
        }
        records.add(terms.grant(), List.of(spent));
        events.fire(new Booked(grant, "expenditure.booked", Map.of("reference", spent.reference())));
        return List.of();
    }

    /**
     * @param id of the amount; its reference stays
     * @param version the one that was read and corrected
     * @param why it is corrected; the history keeps it
     * @return all that is wrong with it; empty if it stands as asked for
     * @throws NoSuchThing if there is no such grant or amount
     * @throws org.cohortium.identity.NotAllowed if they correct nothing
     */
    @Transactional
    public List<SpendingProblem> correct(String grant, long id, int version, SpentAmount spent, @Nullable String why) {
        user.require(Role.ADMIN);
        records.lock(grant);
        SpendingTerms terms = figures.terms(grant, "en");
        SpentRow before = figures.one(terms, id);
        if (before.version() != version) {
            return List.of(new SpendingProblem("version", Refusal.of("spent.changedMeanwhile")));
        }
        if (!before.spent().reference().equals(spent.reference())) {
            return List.of(new SpendingProblem("reference", Refusal.of("spent.reference.stays")));
        }
        List<SpendingProblem> problems = SpendingPolicy.problems(spent, terms, true);
        if (!problems.isEmpty() || spent.isSame(before.spent())) {
            return problems;
        }
        String because = why == null ? "" : why.strip();
        if (Said.isNothing(because) || because.length() > LONGEST_WHY) {
            return List.of(new SpendingProblem("why", Refusal.of("spent.why.missing")));
        }
        transaction.because(because);
        records.correct(terms.grant(), List.of(spent));
        events.fire(new Booked(grant, "expenditure.corrected", Map.of("reference", spent.reference(), "why", because)));
        return List.of();
    }

    /** Something was booked or corrected. */
    record Booked(String subjectId, String action, Map<String, Object> details) implements DomainEvent {
        @Override
        public String subjectType() {
            return "grant";
        }
    }
}
