package org.cohortium.results.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.results.framework.Indicator;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.KeptFile;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.ScanType;
import org.cohortium.shared.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Keeping files that show where values entered by hand come from: added while the update is open, read by whoever sees
 * updates, taken away by nobody. Donors are not given them.
 */
@ApplicationScoped
public class KeepingValueEvidence {
    private Jdbi jdbi;
    private ProgressUpdates updates;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingValueEvidence() {}

    @Inject
    KeepingValueEvidence(Jdbi jdbi, ProgressUpdates updates, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.jdbi = jdbi;
        this.updates = updates;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The files of a period, by indicator, the latest first.
     *
     * @throws NoSuchThing if there is no such grant, or it has no such period
     */
    public List<ValueEvidence> of(String grant, LocalDate from, LocalDate to) {
        updates.find(grant, from, to);
        return jdbi.withHandle(handle -> handle.createQuery("""
                select v.id, v.indicator_id as indicator, v.file_name, v.media_type, v.bytes, u.display_name as by, v.uploaded_at as at
                from value_evidence v join app_user u on u.id = v.uploaded_by join indicator i on i.id = v.indicator_id
                join result r on r.id = i.result_id join results_framework f on f.id = r.framework_id
                join grant_award g on g.id = f.grant_id
                where g.code = :grant and v.period_from = :from and v.period_to = :to
                order by r.position, i.position, v.uploaded_at desc, v.id""")
                .bind("grant", grant)
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(ValueEvidence.class))
                .list());
    }

    /** @throws NoSuchThing as {@link #of}, or if there is no such file of the period */
    public KeptFile file(String grant, LocalDate from, LocalDate to, UUID id) {
        if (of(grant, from, to).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NoSuchThing("evidence", id);
        }
        return jdbi.withHandle(
                handle -> handle.createQuery("select file_name, media_type, content from value_evidence where id = :id")
                        .bind("id", id)
                        .map(ConstructorMapper.of(KeptFile.class))
                        .one());
    }

    /**
     * Keeps a file with a value. The same file handed in again is kept once.
     *
     * @param content read to its end, but not beyond what is allowed
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such grant, or it has no such period
     */
    @Transactional
    public Optional<Refusal> add(
            String grant, LocalDate from, LocalDate to, long indicator, String fileName, InputStream content)
            throws IOException {
        user.require(Role.ADMIN);
        ProgressUpdate update = updates.find(grant, from, to);
        if (!update.isOpen()) {
            return Optional.of(UpdatePolicy.notOpen(update));
        }
        Optional<Indicator> byHand =
                updates.framework(grant).indicator(indicator).filter(one -> UpdatePolicy.isAskedFor(one, update));
        if (byHand.isEmpty()) {
            return Optional.of(
                    new Refusal("update.noSuchIndicator", Map.of("indicator", indicator, "from", from, "to", to)));
        }
        byte[] scan = content.readNBytes(ScanType.LARGEST + 1);
        Optional<Refusal> refusal = ScanType.refusal(fileName, scan);
        if (refusal.isPresent()) {
            return refusal;
        }
        ScanType type = ScanType.of(scan).orElseThrow();
        String name = ScanType.named(fileName);
        if (keep(update, indicator, name, type, scan)) {
            events.fire(new Kept(grant, from, to, name));
        }
        return Optional.empty();
    }

    private boolean keep(ProgressUpdate update, long indicator, String name, ScanType type, byte[] scan) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                insert into value_evidence (id, indicator_id, period_from, period_to, file_name, media_type, bytes, sha256, content,
                                            uploaded_by, uploaded_at)
                values (:id, :indicator, :from, :to, :name, :type, :bytes, :sha256, :content, :by, :now)
                on conflict (indicator_id, period_from, period_to, sha256) do nothing""")
                        .bind("id", UUID.randomUUID())
                        .bind("indicator", indicator)
                        .bind("from", update.from())
                        .bind("to", update.to())
                        .bind("name", name)
                        .bind("type", type.mediaType())
                        .bind("bytes", scan.length)
                        .bind("sha256", HexFormat.of().formatHex(Sha256.of(scan)))
                        .bind("content", scan)
                        .bind("by", user.userId())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute());
    }

    private record Kept(String grant, LocalDate from, LocalDate to, String fileName) implements DomainEvent {
        @Override
        public String action() {
            return "update.evidenceKept";
        }

        @Override
        public String subjectType() {
            return "grant";
        }

        @Override
        public String subjectId() {
            return grant;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("from", from.toString(), "to", to.toString(), "file", fileName);
        }
    }
}
