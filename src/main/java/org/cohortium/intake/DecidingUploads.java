package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.work.RequestingWork;

/**
 * Deciding on an upload that has been judged: reading it with other columns, taking its good rows in, leaving it for
 * later. For its uploader, and for administrators.
 */
@ApplicationScoped
@Transactional
public class DecidingUploads {
    static final Refusal BUSY = Refusal.of("intake.busy");

    private final Uploads uploads;
    private final IntakeRows rows;
    private final CurrentUser user;
    private final RequestingWork work;
    private final Event<DomainEvent> events;

    @Inject
    DecidingUploads(
            Uploads uploads, IntakeRows rows, CurrentUser user, RequestingWork work, Event<DomainEvent> events) {
        this.uploads = uploads;
        this.rows = rows;
        this.user = user;
        this.work = work;
        this.events = events;
    }

    /**
     * Says what the columns are; all rows are judged again, by a job that starts at once. What was mended stays mended.
     *
     * @return why not: a job is at work on it, or rows of it have been taken in, as from another window
     * @throws org.cohortium.identity.NoSuchThing if there is no such upload, or it is somebody else's
     */
    public Optional<Refusal> map(UUID id, ColumnChoices choices) {
        uploads.own(id, user);
        if (rows.counts(id).applied() > 0) {
            return Optional.of(Refusal.of("intake.columnsFixed"));
        }
        Optional<Integer> version = uploads.becomeIf(id, UploadState.READING, UploadState.AT_REST);
        if (version.isEmpty()) {
            return Optional.of(BUSY);
        }
        uploads.rewind(id, choices);
        rows.forgetVerdicts(id);
        events.fire(UploadEvent.mapped(id, choices));
        work.request(IntakeJob.NAME, IntakeJob.subject(id, version.get()), user.userId());
        return Optional.empty();
    }

    /**
     * Takes the good rows in that have not been yet, by a job that starts at once.
     *
     * @return why not: a job is at work on it, as from another window
     * @throws org.cohortium.identity.NoSuchThing if there is no such upload, or it is somebody else's
     * @throws IllegalStateException if it is without rows
     */
    public Optional<Refusal> apply(UUID id) {
        uploads.own(id, user);
        if (rows.counts(id).rows() == 0) {
            throw new IllegalStateException("no row of upload " + id + " has been judged");
        }
        Optional<Integer> version = uploads.becomeIf(id, UploadState.APPLYING, UploadState.AT_REST);
        version.ifPresent(now -> work.request(IntakeJob.NAME, IntakeJob.subject(id, now), user.userId()));
        return version.isPresent() ? Optional.empty() : Optional.of(BUSY);
    }

    /**
     * Leaves an upload for later, with everything kept. One left or done already stays so.
     *
     * @throws org.cohortium.identity.NoSuchThing if there is no such upload, or it is somebody else's
     */
    public void leave(UUID id) {
        if (uploads.own(id, user).state() == UploadState.TO_REVIEW) {
            uploads.become(id, UploadState.LEFT, EnumSet.of(UploadState.TO_REVIEW));
        }
    }
}
