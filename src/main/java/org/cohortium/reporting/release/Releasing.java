package org.cohortium.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.reporting.ReleasedWorkbooks;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/**
 * Giving donors their figures: a draft is approved by somebody else than who had it made, then released, or returned with
 * a reason. For administrators.
 */
@ApplicationScoped
public class Releasing {
    private static final int LONGEST = 2_000;

    private Jdbi jdbi;
    private CurrentUser user;
    private ReleaseFigures figures;
    private Readiness readiness;
    private ReleasedWorkbooks workbooks;
    private TellsDonors donors;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected Releasing() {}

    @Inject
    Releasing(
            Jdbi jdbi,
            CurrentUser user,
            ReleaseFigures figures,
            Readiness readiness,
            ReleasedWorkbooks workbooks,
            TellsDonors donors,
            Event<DomainEvent> events,
            Clock clock) {
        this.jdbi = jdbi;
        this.user = user;
        this.figures = figures;
        this.readiness = readiness;
        this.workbooks = workbooks;
        this.donors = donors;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the signed-in person approves, returns and releases. */
    public boolean mayDecide() {
        return user.is(Role.ADMIN);
    }

    /** Whether the signed-in person may approve this one: not who had it made. */
    public boolean mayApprove(ReleaseView release) {
        return mayDecide()
                && release.state() == ReleaseState.DRAFT
                && !Long.valueOf(user.userId()).equals(release.preparedById());
    }

    /**
     * What is still missing, first what blocks; nothing of a release that is out.
     *
     * @throws org.cohortium.identity.NotAllowed if the signed-in person does not see everything
     */
    public List<ReadyItem> readiness(ReleaseView release) {
        user.require(Role.ADMIN, Role.AUDITOR);
        return release.state() == ReleaseState.RELEASED ? List.of() : readiness.of(release);
    }

    /**
     * Says what explains the differences that nothing known explains.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such release
     */
    @Transactional
    public Optional<Refusal> explain(UUID id, String explanation) {
        ReleaseView release = locked(id);
        if (release.state() != ReleaseState.DRAFT) {
            return Optional.of(Refusal.of("release.noDraft"));
        }
        Optional<Refusal> refusal = tooLong(explanation);
        if (refusal.isPresent()) {
            return refusal;
        }
        String said = explanation.strip();
        update(id, "explanation = nullif(:text, '')", said);
        tell(id, "release.explained", Map.of("explanation", said));
        return Optional.empty();
    }

    /**
     * Approves a draft.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such release
     */
    @Transactional
    public Optional<Refusal> approve(UUID id) {
        ReleaseView release = locked(id);
        if (release.state() != ReleaseState.DRAFT) {
            return Optional.of(Refusal.of("release.noDraft"));
        }
        if (!mayApprove(release)) {
            return Optional.of(Refusal.of("release.ownDraft"));
        }
        Optional<Refusal> held = held(release);
        if (held.isEmpty()) {
            update(id, "state = 'APPROVED', approved_by = :by, approved_at = :now", "");
            tell(id, "release.approved", Map.of("dataSha256", String.valueOf(release.dataSha256())));
        }
        return held;
    }

    /**
     * Returns a draft, or one that was approved, with a reason: it is made anew.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such release
     */
    @Transactional
    public Optional<Refusal> giveBack(UUID id, String reason) {
        ReleaseView release = locked(id);
        if (release.state() != ReleaseState.DRAFT && release.state() != ReleaseState.APPROVED) {
            return Optional.of(Refusal.of("release.settled"));
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.of("release.reasonMissing"));
        }
        Optional<Refusal> refusal = tooLong(reason);
        if (refusal.isEmpty()) {
            update(id, "state = 'RETURNED', returned_by = :by, returned_at = :now, reason = :text", reason.strip());
            tell(id, "release.returned", Map.of("reason", reason.strip()));
        }
        return refusal;
    }

    /**
     * Releases what was approved, under the grant's next number; the donor has it from then on.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such release
     */
    @Transactional
    public Optional<Refusal> release(UUID id) {
        ReleaseView release = locked(id);
        if (release.state() != ReleaseState.APPROVED) {
            return Optional.of(Refusal.of("release.notApproved"));
        }
        Optional<Refusal> held = held(release);
        if (held.isPresent()) {
            return held;
        }
        int number = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select coalesce(max(l.number), 0) + 1 from release l
                        where l.grant_id = (select grant_id from release where id = :id)""").bind("id", id).mapTo(Integer.class).one());
        update(id, "state = 'RELEASED', number = " + number + ", released_by = :by, released_at = :now", "");
        String sha256 = workbooks.keep(id, release.run(), release.recipient(), number);
        int told = donors.tell(release, number);
        tell(
                id,
                "release.released",
                Map.of("grant", release.grant(), "number", number, "sha256", sha256, "told", told));
        return Optional.empty();
    }

    /** What blocks it, named by the first. */
    private Optional<Refusal> held(ReleaseView release) {
        return readiness.of(release).stream()
                .filter(ReadyItem::blocks)
                .findFirst()
                .map(item -> new Refusal("release.held." + item.key(), Map.of("n", item.n())));
    }

    private static Optional<Refusal> tooLong(String text) {
        return text.strip().length() > LONGEST
                ? Optional.of(new Refusal("release.tooLong", Map.of("most", LONGEST)))
                : Optional.empty();
    }

    /** The grant is locked, so that its releases go out one after the other. */
    private ReleaseView locked(UUID id) {
        user.require(Role.ADMIN);
        jdbi.withHandle(handle -> handle.createQuery(
                                "select g.id from grant_award g join release l on l.grant_id = g.id where l.id = :id for update of g, l")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .findOne())
                .orElseThrow(() -> new NoSuchThing("release", id));
        return figures.find(id, user.language().toLanguageTag());
    }

    private void update(UUID id, String change, String text) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            Update update =
                    handle.createUpdate("update release set version = version + 1, " + change + " where id = :id");
            update.bind("id", id)
                    .bind("text", text)
                    .bind("by", user.userId())
                    .bind("now", now)
                    .execute();
        });
    }

    private void tell(UUID id, String action, Map<String, Object> details) {
        events.fire(new ReleaseEvent(id, action, details));
    }
}
