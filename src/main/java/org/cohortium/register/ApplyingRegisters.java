package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/**
 * Putting in a register workbook, whole, in one transaction, and taking it out again. For the cohort's facilitators, its
 * host's coordinators and administrators.
 */
@ApplicationScoped
public class ApplyingRegisters {
    private static final int NAMED_AT_MOST = 8;

    private final RegisterUploads uploads;
    private final TheirRegisters theirs;
    private final ReadingRegisters reading;
    private final MergingRegisters merging;
    private final Event<DomainEvent> events;

    @Inject
    ApplyingRegisters(
            RegisterUploads uploads,
            TheirRegisters theirs,
            ReadingRegisters reading,
            MergingRegisters merging,
            Event<DomainEvent> events) {
        this.uploads = uploads;
        this.theirs = theirs;
        this.reading = reading;
        this.merging = merging;
        this.events = events;
    }

    /**
     * Puts in what has been looked at so far, as things stand now.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such upload, or the cohort is not theirs to change
     */
    @Transactional
    public Optional<Refusal> apply(UUID id) {
        RegisterUpload upload = theirs.locked(id);
        if (upload.state() != UploadState.LOOKED_AT) {
            return Optional.of(Refusal.of("register.decidedAlready"));
        }
        apply(id, theirs.toChange(upload), reading.read(upload.cohort(), uploads.content(id)));
        return Optional.empty();
    }

    /** Keeps a file and puts it in. */
    @Transactional
    void take(UUID id, RegisterCohort cohort, ReceivedFile file) {
        uploads.add(id, cohort.id(), file.name(), theirs.userId(), file.filled().edition(), file.content());
        apply(id, cohort, file.filled());
    }

    /** Keeps a file and what would come of it. */
    @Transactional
    void keep(UUID id, RegisterCohort cohort, ReceivedFile file, Merged tried) {
        uploads.add(id, cohort.id(), file.name(), theirs.userId(), file.filled().edition(), file.content());
        uploads.found(id, tried.merge(), tried.conflicts());
    }

    private void apply(UUID id, RegisterCohort cohort, FilledIn file) {
        Merged merged = merging.merge(cohort, file);
        uploads.found(id, merged.merge(), merged.conflicts());
        uploads.applied(id, merged.merge().changed(), merged.before());
        events.fire(RegisterEvent.applied(
                id, cohort.code(), merged.merge().changed().size()));
    }

    /**
     * Takes out again what an upload put in, all or nothing.
     *
     * @return why not: it is not in, or something of it was changed since, with the cells; or nothing
     * @throws NoSuchThing if there is no such upload, or the cohort is not theirs to change
     */
    @Transactional
    public Optional<Refusal> undo(UUID id) {
        RegisterUpload upload = theirs.locked(id);
        if (upload.state() != UploadState.APPLIED) {
            return Optional.of(Refusal.of("register.notApplied"));
        }
        List<String> changed = theirs.writtenSince(upload);
        if (!changed.isEmpty()) {
            String named = String.join(", ", changed.subList(0, Math.min(NAMED_AT_MOST, changed.size())));
            return Optional.of(new Refusal(
                    "register.changedSince",
                    Map.of("cells", named, "n", changed.size(), "more", Math.max(0, changed.size() - NAMED_AT_MOST))));
        }
        uploads.undo(id);
        events.fire(RegisterEvent.undone(id, upload.cohort(), upload.changed()));
        return Optional.empty();
    }
}
