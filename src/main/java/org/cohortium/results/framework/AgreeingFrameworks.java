package org.cohortium.results.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Agreeing on a grant's results framework, and changing what was agreed, always the whole document: from the pages, the
 * interface and the workbook alike. For administrators. Every earlier version stays in the history.
 */
@ApplicationScoped
public class AgreeingFrameworks {
    private FrameworkFigures figures;
    private FrameworkRecords records;
    private CurrentUser user;
    private TransactionActor transaction;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected AgreeingFrameworks() {}

    @Inject
    AgreeingFrameworks(
            FrameworkFigures figures,
            FrameworkRecords records,
            CurrentUser user,
            TransactionActor transaction,
            Event<DomainEvent> events) {
        this.figures = figures;
        this.records = records;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * What came of it.
     *
     * @param changes what differs from what was agreed; done only where there is neither problem nor refusal
     * @param problems all that is wrong with it; nothing is changed while there is any
     * @param refusal why nothing was changed though nothing is wrong with it; null where nothing forbade it
     */
    public record Agreed(
            List<FrameworkChange> changes,
            List<FrameworkProblem> problems,
            @Nullable Refusal refusal) {
        public Agreed {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }

        /** Whether it stands as asked for, or could. */
        public boolean isFine() {
            return problems.isEmpty() && refusal == null;
        }
    }

    /**
     * Puts a framework in the place of the one agreed.
     *
     * @param asked with the version that was changed
     * @param why what was agreed is changed; not needed where only something is added
     * @param lookOnly whether only to tell what would come of it
     * @throws NoSuchThing if there is no such grant
     * @throws org.cohortium.identity.NotAllowed if they agree on none
     */
    @Transactional
    public Agreed agree(Framework asked, @Nullable String why, boolean lookOnly) {
        user.require(Role.ADMIN);
        GrantTerms grant = figures.terms(asked.grant());
        Framework agreed = records.lock(grant.id(), asked.grant());
        if (agreed.version() != asked.version()) {
            return new Agreed(List.of(), List.of(), Refusal.of("framework.changedMeanwhile"));
        }
        List<FrameworkProblem> problems = FrameworkPolicy.problems(asked, agreed, grant);
        if (!problems.isEmpty()) {
            return new Agreed(List.of(), problems, null);
        }
        List<FrameworkChange> changes = FrameworkDiff.of(agreed, asked);
        boolean altered = agreed.version() > 0 && changes.stream().anyMatch(each -> each.before() != null);
        if (!lookOnly && altered && (why == null || why.isBlank())) {
            return new Agreed(changes, List.of(), Refusal.of("framework.whyMissing"));
        }
        if (!lookOnly && !changes.isEmpty()) {
            transaction.because(why == null || why.isBlank() ? null : why.strip());
            records.write(grant.id(), agreed, asked);
            events.fire(new FrameworkAgreed(asked.grant(), changes.size(), why == null ? "" : why.strip()));
        }
        return new Agreed(changes, List.of(), null);
    }
}
