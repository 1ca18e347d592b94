package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cohortium.intake.LookingThrough.Next;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.work.WorkGivenUp;

/** Brings an upload from one state to the next when a step of its job is done. Done twice, it changes nothing more. */
@ApplicationScoped
@Transactional
public class SettlingUploads {
    private static final Refusal FAILED = Refusal.of("intake.failed");

    private final Uploads uploads;
    private final IntakeRows rows;
    private final Layouts layouts;
    private final Event<DomainEvent> events;

    @Inject
    SettlingUploads(Uploads uploads, IntakeRows rows, Layouts layouts, Event<DomainEvent> events) {
        this.uploads = uploads;
        this.rows = rows;
        this.layouts = layouts;
        this.events = events;
    }

    Next looked(Upload upload, Recognition recognition) {
        if (recognition instanceof Recognition.Refused refused) {
            return refuse(upload, refused.refusal());
        }
        ColumnChoices choices = upload.choices();
        Recognised seen = (Recognised) recognition;
        List<String> unknown = choices == null ? List.of() : choices.unknownTo(seen);
        if (!unknown.isEmpty()) {
            return refuse(upload, unknown(unknown, seen));
        }
        Recognised list = choices == null ? seen : choices.over(seen);
        uploads.recognised(upload.id(), list);
        Set<Field> missing = list.missing();
        if (missing.isEmpty()) {
            uploads.become(upload.id(), UploadState.READING, EnumSet.of(UploadState.RECEIVED, UploadState.READING));
            return Next.JUDGE;
        }
        if (upload.source() != UploadSource.PAGE) {
            String columns = missing.stream().map(Field::key).sorted().collect(Collectors.joining(", "));
            return refuse(upload, new Refusal("list.columnsMissing", Map.of("columns", columns)));
        }
        uploads.become(upload.id(), UploadState.TO_REVIEW, EnumSet.of(UploadState.RECEIVED, UploadState.READING));
        return Next.ASK;
    }

    private static Refusal unknown(List<String> columns, Recognised list) {
        String known = list.columns().stream()
                .map(column -> column.letters() + " (" + column.heading() + ")")
                .collect(Collectors.joining(", "));
        return new Refusal("list.columnsUnknown", Map.of("columns", String.join(", ", columns), "known", known));
    }

    private Next refuse(Upload upload, Refusal refusal) {
        rows.dropAll(upload.id());
        uploads.refuse(upload.id(), refusal);
        events.fire(UploadEvent.refused(upload.id(), refusal));
        return Next.REFUSED;
    }

    /** All rows are judged: they wait for somebody, or are taken in at once. */
    public Next judged(UUID id) {
        Upload upload = uploads.get(id);
        if (upload.state() != UploadState.READING) {
            return upload.state() == UploadState.APPLYING ? Next.APPLY : Next.ASK;
        }
        rows.dropUnjudged(id);
        UploadState next = upload.dryRun() ? UploadState.TO_REVIEW : UploadState.APPLYING;
        uploads.become(id, next, EnumSet.of(UploadState.READING));
        return upload.dryRun() ? Next.ASK : Next.APPLY;
    }

    /** All good rows are taken in; the layout is remembered for the organisation's next list. */
    public void applied(UUID id) {
        Upload upload = uploads.get(id);
        if (upload.state() == UploadState.APPLYING) {
            uploads.become(id, UploadState.DONE, EnumSet.of(UploadState.APPLYING));
            Counts counts = rows.counts(id);
            if (counts.accepted() > 0) {
                layouts.remember(upload.organisationId(), upload.knownMapping());
            }
            events.fire(UploadEvent.applied(id, counts));
        }
    }

    /** The job failed on our side: what is judged is kept for another try, what is not is refused. */
    void givenUp(@Observes WorkGivenUp work) {
        if (work.kind().equals(IntakeJob.NAME)) {
            Upload upload = uploads.get(IntakeJob.upload(work.subject()));
            if (upload.state() == UploadState.APPLYING) {
                uploads.become(upload.id(), UploadState.LEFT, EnumSet.of(UploadState.APPLYING));
            } else if (upload.state().isRunning()) {
                refuse(upload, FAILED);
            }
        }
    }
}
