package org.cohortium.funding;

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

/**
 * Adding grants and changing what they say, always the whole: from the pages and the interface alike. For administrators.
 * What it said before stays in the history, so that a report of an earlier time says what it said then, and the next
 * release tells what differs.
 */
@ApplicationScoped
public class LookingAfterGrants {
    static final int LONGEST_WHY = 1_000;

    private GrantRecords records;
    private CurrentUser user;
    private TransactionActor transaction;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected LookingAfterGrants() {}

    @Inject
    LookingAfterGrants(
            GrantRecords records, CurrentUser user, TransactionActor transaction, Event<DomainEvent> events) {
        this.records = records;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether the signed-in person looks after grants. */
    public boolean isOpen() {
        return user.is(Role.ADMIN);
    }

    /**
     * @return all that is wrong with it; empty if it is added
     * @throws org.cohortium.identity.NotAllowed if they look after none
     */
    @Transactional
    public List<GrantProblem> add(GrantDetails asked) {
        List<GrantProblem> problems = judge(asked);
        if (problems.isEmpty()) {
            records.add(asked);
            events.fire(new GrantKept(asked.code(), "grant.added", ""));
        }
        return problems;
    }

    /** All that would be wrong with a new grant; nothing is changed. */
    @Transactional
    public List<GrantProblem> judge(GrantDetails asked) {
        user.require(Role.ADMIN);
        records.oneAtATime();
        return GrantPolicy.problems(asked, records.around(asked, null));
    }

    /**
     * @param version the one that was read and changed
     * @param why it is changed; the history keeps it
     * @return all that is wrong with it; empty if it stands as asked for
     * @throws NoSuchThing if there is none with that code
     * @throws org.cohortium.identity.NotAllowed if they look after none
     */
    @Transactional
    public List<GrantProblem> change(GrantDetails asked, int version, @Nullable String why) {
        user.require(Role.ADMIN);
        records.oneAtATime();
        KeptGrant before = records.lock(asked.code()).orElseThrow(() -> new NoSuchThing("grant", asked.code()));
        if (before.version() != version) {
            return List.of(new GrantProblem("version", Refusal.of("funding.changedMeanwhile")));
        }
        List<GrantProblem> problems = GrantPolicy.problems(asked, records.around(asked, before));
        if (!problems.isEmpty() || asked.isSame(before.details())) {
            return problems;
        }
        String because = why == null ? "" : why.strip();
        if (Said.isNothing(because)) {
            return List.of(new GrantProblem("why", Refusal.of("funding.why.missing")));
        }
        if (because.length() > LONGEST_WHY) {
            return List.of(new GrantProblem("why", new Refusal("funding.why.long", Map.of("most", LONGEST_WHY))));
        }
        transaction.because(because);
        records.change(before, asked);
        events.fire(new GrantKept(asked.code(), "grant.changed", because));
        return List.of();
    }
}
