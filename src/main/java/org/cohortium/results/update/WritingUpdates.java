package org.cohortium.results.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writing progress updates, locking them, and approving those of somebody else. For administrators. */
@ApplicationScoped
public class WritingUpdates {
    private Jdbi jdbi;
    private UpdateRecords records;
    private ProgressUpdates updates;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected WritingUpdates() {}

    @Inject
    WritingUpdates(
            Jdbi jdbi,
            UpdateRecords records,
            ProgressUpdates updates,
            CurrentUser user,
            Clock clock,
            Event<DomainEvent> events) {
        this.jdbi = jdbi;
        this.records = records;
        this.updates = updates;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** What came of it. @param problems all that is wrong with it @param refusal why it was not done though nothing is wrong */
    public record Written(
            List<UpdateProblem> problems, @Nullable Refusal refusal) {
        public Written {
            problems = List.copyOf(problems);
        }

        public boolean isDone() {
            return problems.isEmpty() && refusal == null;
        }
    }

    /**
     * Puts what is said of a period in the place of what was said. What was said before stays in the history.
     *
     * @param asked with the version that was changed
     * @throws NoSuchThing if there is no such grant, or it has no such period
     */
    @Transactional
    public Written write(ProgressUpdate asked) {
        long grant = begin(asked.grant());
        ProgressUpdate now = updates.find(asked.grant(), asked.from(), asked.to());
        if (!now.isOpen()) {
            return new Written(List.of(), UpdatePolicy.notOpen(now));
        }
        if (now.version() != asked.version()) {
            return new Written(List.of(), Refusal.of("update.changedMeanwhile"));
        }
        List<UpdateProblem> problems =
                UpdatePolicy.problems(updates.framework(asked.grant()), asked, records.earlier());
        if (problems.isEmpty() && !now.saysTheSameAs(asked)) {
            long id = records.open(grant, asked);
            jdbi.useHandle(handle -> new UpdateWriter(handle, id).write(now, asked));
            events.fire(new UpdateEvent(UpdateEvent.Kind.SAVED, asked, ""));
        }
        return new Written(problems, null);
    }

    /** Locks it, so that somebody else looks at it. @return why not, or nothing */
    @Transactional
    public Optional<Refusal> submit(String code, LocalDate from, LocalDate to) {
        return moved(code, from, to, UpdateEvent.Kind.SUBMITTED, "", head -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Optional<Refusal> refusal = UpdatePolicy.submission(updates.framework(code), head.update(), today);
            if (refusal.isEmpty()) {
                records.move(head.id(), UpdateState.SUBMITTED, user.userId(), clock.instant(), null, null, null);
            }
            return refusal;
        });
    }

    /** Has it told to donors from the next draft on. @return why not, or nothing */
    @Transactional
    public Optional<Refusal> approve(String code, LocalDate from, LocalDate to) {
        return moved(code, from, to, UpdateEvent.Kind.APPROVED, "", head -> {
            Optional<Refusal> refusal = notToDecide(head);
            if (refusal.isEmpty()) {
                Instant submitted = head.update().submittedAt();
                records.move(
                        head.id(),
                        UpdateState.APPROVED,
                        head.submitter(),
                        submitted,
                        user.userId(),
                        clock.instant(),
                        null);
            }
            return refusal;
        });
    }

    /** Sends one that was submitted back to be worked on. @return why not, or nothing */
    @Transactional
    public Optional<Refusal> sendBack(String code, LocalDate from, LocalDate to, String reason) {
        return moved(code, from, to, UpdateEvent.Kind.RETURNED, reason.strip(), head -> {
            boolean submitted = head.update().state() == UpdateState.SUBMITTED;
            return submitted ? opened(head, reason) : Optional.of(notSubmitted(head.update()));
        });
    }

    /** Opens an approved one again; what donors were told of it is told as changed. @return why not, or nothing */
    @Transactional
    public Optional<Refusal> reopen(String code, LocalDate from, LocalDate to, String reason) {
        return moved(code, from, to, UpdateEvent.Kind.REOPENED, reason.strip(), head -> {
            boolean approved = head.update().state() == UpdateState.APPROVED;
            return approved
                    ? opened(head, reason)
                    : Optional.of(new Refusal(
                            "update.notApproved", Map.of("state", head.update().state())));
        });
    }

    private Optional<Refusal> opened(UpdateRecords.Head head, String reason) {
        if (Said.isNothing(reason)) {
            return Optional.of(Refusal.of("update.reasonMissing"));
        }
        if (reason.strip().length() > UpdatePolicy.LONGEST_TEXT) {
            return Optional.of(new Refusal(
                    "update.tooLong", Map.of("length", reason.strip().length(), "most", UpdatePolicy.LONGEST_TEXT)));
        }
        records.move(head.id(), UpdateState.OPEN, null, null, null, null, reason.strip());
        return Optional.empty();
    }

    private Optional<Refusal> notToDecide(UpdateRecords.Head head) {
        if (head.update().state() != UpdateState.SUBMITTED) {
            return Optional.of(notSubmitted(head.update()));
        }
        return head.submitter() != null && head.submitter() == user.userId()
                ? Optional.of(Refusal.of("update.ownToApprove"))
                : Optional.empty();
    }

    private Optional<Refusal> moved(
            String code,
            LocalDate from,
            LocalDate to,
            UpdateEvent.Kind kind,
            String reason,
            Function<UpdateRecords.Head, Optional<Refusal>> move) {
        long grant = begin(code);
        ProgressUpdate update = updates.find(code, from, to);
        if (kind == UpdateEvent.Kind.SUBMITTED) {
            records.open(grant, update);
        }
        Optional<UpdateRecords.Head> head = records.head(grant, code, from, to);
        Optional<Refusal> refusal = head.isPresent() ? move.apply(head.get()) : Optional.of(notSubmitted(update));
        if (refusal.isEmpty()) {
            events.fire(new UpdateEvent(kind, update, reason));
        }
        return refusal;
    }

    /** Only one at a time: so no two decide on the same state. */
    private long begin(String code) {
        user.require(Role.ADMIN);
        return records.lock(code).orElseThrow(() -> new NoSuchThing("grant", code));
    }

    private static Refusal notSubmitted(ProgressUpdate update) {
        return new Refusal("update.notSubmitted", Map.of("state", update.state()));
    }
}
