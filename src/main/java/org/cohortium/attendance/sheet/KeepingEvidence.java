package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.KeptFile;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.ScanType;
import org.cohortium.shared.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Keeping signed sheets as they were scanned, with the session they are of: added by whoever marks it, read by whoever sees
 * it whole, taken away by nobody.
 */
@ApplicationScoped
public class KeepingEvidence {
    private Jdbi jdbi;
    private MarkingAttendance marking;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingEvidence() {}

    @Inject
    KeepingEvidence(Jdbi jdbi, MarkingAttendance marking, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.jdbi = jdbi;
        this.marking = marking;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The scans of a session, latest first.
     *
     * @throws NoSuchThing if there is no such session for them
     */
    public List<EvidenceView> of(long session) {
        see(session);
        return jdbi.withHandle(handle -> handle.createQuery("""
            select v.id, v.file_name, v.media_type, v.bytes, u.display_name as by, v.uploaded_at as at
            from session_evidence v join app_user u on u.id = v.uploaded_by
            where v.session_id = :session order by v.uploaded_at desc, v.id\
            """)
                .bind("session", session)
                .map(ConstructorMapper.of(EvidenceView.class))
                .list());
    }

    /** @throws NoSuchThing if there is no such session for them, or no such scan of it */
    public KeptFile file(long session, UUID id) {
        see(session);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select file_name, media_type, content from session_evidence where session_id = :session and id = :id")
                .bind("session", session)
                .bind("id", id)
                .map(ConstructorMapper.of(KeptFile.class))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("evidence", id)));
    }

    /**
     * Keeps a scan. The same file handed in again is kept once.
     *
     * @param content read to its end, but not beyond what is allowed
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public Optional<Refusal> add(long session, String fileName, InputStream content) throws IOException {
        marking.requireTheirs(session);
        byte[] scan = content.readNBytes(ScanType.LARGEST + 1);
        Optional<Refusal> refusal = ScanType.refusal(fileName, scan);
        if (refusal.isPresent()) {
            return refusal;
        }
        ScanType type = ScanType.of(scan).orElseThrow();
        if (keep(session, ScanType.named(fileName), type, scan)) {
            events.fire(new Kept(session, ScanType.named(fileName)));
        }
        return Optional.empty();
    }

    private boolean keep(long session, String fileName, ScanType type, byte[] scan) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
            insert into session_evidence (id, session_id, file_name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
            values (:id, :session, :name, :type, :bytes, :sha256, :content, :by, :now) on conflict (session_id, sha256) do nothing\
            """)
                        .bind("id", UUID.randomUUID())
                        .bind("session", session)
                        .bind("name", fileName)
                        .bind("type", type.mediaType())
                        .bind("bytes", scan.length)
                        .bind("sha256", HexFormat.of().formatHex(Sha256.of(scan)))
                        .bind("content", scan)
                        .bind("by", user.userId())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    /** A sheet has everybody's name on it: it is for those who see the whole cohort. */
    private void see(long session) {
        user.require(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR, Role.AUDITOR);
        Scope scope = user.scope();
        boolean whole = jdbi.withHandle(handle -> VisibleCohorts.bind(
                        handle.createQuery(
                                "select exists (select from session s join cohort c on c.id = s.cohort_id where s.id = :session and "
                                        + VisibleCohorts.whole(scope) + ")"),
                        scope)
                .bind("session", session)
                .mapTo(Boolean.class)
                .one());
        if (!whole) {
            throw new NoSuchThing("session", session);
        }
    }

    private record Kept(long session, String fileName) implements DomainEvent {
        @Override
        public String action() {
            return "session.evidenceKept";
        }

        @Override
        public String subjectType() {
            return "session";
        }

        @Override
        public String subjectId() {
            return Long.toString(session);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("file", fileName);
        }
    }
}
