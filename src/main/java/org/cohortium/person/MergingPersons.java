package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/**
 * Merging two records of one person, and undoing it: for administrators, and for coordinators who see both as such. The
 * kept record stays as it is; the other's enrolments come to it.
 */
@ApplicationScoped
public class MergingPersons {
    private PersonMerges merges;
    private ReachedPersons reached;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected MergingPersons() {}

    @Inject
    MergingPersons(
            PersonMerges merges, ReachedPersons reached, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.merges = merges;
        this.reached = reached;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps one record and merges the other into it.
     *
     * @return why nothing was merged, or nothing
     * @throws NoSuchThing if there is no such person for them
     * @throws org.cohortium.identity.NotAllowed if they merge nobody
     */
    @Transactional
    public Optional<Refusal> merge(long kept, long merged) {
        reached.require(kept);
        reached.require(merged);
        if (kept == merged) {
            return Optional.of(Refusal.of("person.merge.same"));
        }
        Optional<Refusal> refusal =
                merges.lock(kept, merged) < 2 ? Optional.of(Refusal.of("person.merge.already")) : refusal(kept, merged);
        if (refusal.isEmpty()) {
            merges.merge(kept, merged, user.userId(), clock.instant());
            events.fire(new PersonEvent("person.merged", kept, Map.of("merged", merged)));
        }
        return refusal;
    }

    private Optional<Refusal> refusal(long kept, long merged) {
        if (merges.hasTakenUp(merged)) {
            return Optional.of(Refusal.of("person.merge.hasTakenUp"));
        }
        if (merges.signsIn(merged)) {
            return Optional.of(Refusal.of(merges.signsIn(kept) ? "person.merge.bothSignIn" : "person.merge.signsIn"));
        }
        List<String> cohorts = merges.bothIn(kept, merged);
        return cohorts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal("person.merge.bothIn", Map.of("cohorts", String.join(", ", cohorts))));
    }

    /**
     * Takes a merge back: the record stands for itself again, with the enrolments it had.
     *
     * @return why not, or nothing
     * @param kept the record it was merged into
     * @throws NoSuchThing if it is not merged into that, or they do not see it
     * @throws org.cohortium.identity.NotAllowed if they merge nobody
     */
    @Transactional
    public Optional<Refusal> undo(long kept, long merged) {
        reached.require(kept);
        PersonMerges.Standing merge = merges.standing(merged)
                .filter(standing -> standing.keptId() == kept)
                .orElseThrow(() -> new NoSuchThing("merge of person", merged));
        if (merges.addressIsTaken(merged)) {
            return Optional.of(Refusal.of("person.merge.addressTaken"));
        }
        merges.undo(merge, merged, clock.instant());
        events.fire(new PersonEvent("person.mergeUndone", merge.keptId(), Map.of("merged", merged)));
        return Optional.empty();
    }

    /** What was merged into a record, the latest first; nothing for those who may not merge it. */
    @Transactional
    public List<MergedRecord> of(long kept) {
        return reached.reaches(kept) ? merges.of(kept) : List.of();
    }

    /** The record that stands in the place of one that was merged; whether it may be seen is told by its page. */
    public Optional<Long> keptInsteadOf(long merged) {
        return merges.keptInsteadOf(merged);
    }
}
