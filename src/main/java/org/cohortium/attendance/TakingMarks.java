package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Taking marks that were made without a line and come late, perhaps twice, perhaps after somebody else marked: each
 * request once, and nothing over what the sender had not seen. Who may mark, and what, is {@link MarkingAttendance}'s.
 */
@ApplicationScoped
public class TakingMarks {
    private MarkingAttendance marking;
    private AttendanceFigures figures;
    private CurrentUser user;
    private Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected TakingMarks() {}

    @Inject
    public TakingMarks(MarkingAttendance marking, AttendanceFigures figures, CurrentUser user, Jdbi jdbi) {
        this.marking = marking;
        this.figures = figures;
        this.user = user;
        this.jdbi = jdbi;
    }

    /**
     * Sets the marks, all that nobody else changed meanwhile, or none where a rule says no.
     *
     * @throws org.cohortium.identity.NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public MarksTaken take(long sessionId, SentMarks sent) {
        marking.requireToMark(sessionId);
        if (sent.key() != null && !claim(sent.key(), sessionId, sent)) {
            return isTheSame(sent.key(), sessionId, sent)
                    ? MarksTaken.before()
                    : MarksTaken.refused(Refusal.of("attendance.keyUsed"));
        }
        Map<Long, RegisterRow> register = figures.register(sessionId, "en").stream()
                .collect(Collectors.toMap(RegisterRow::enrolmentId, Function.identity()));
        List<MarksTaken.Conflict> conflicts = new ArrayList<>();
        List<Marking> free = new ArrayList<>();
        for (Marking one : sent.markings()) {
            conflict(one, register.get(one.enrolmentId()), sent).ifPresentOrElse(conflicts::add, () -> free.add(one));
        }
        List<Long> takenBack = new ArrayList<>();
        for (long one : sent.takenBack()) {
            conflict(null, register.get(one), sent).ifPresentOrElse(conflicts::add, () -> takenBack.add(one));
        }
        Optional<Refusal> refusal = marking.mark(sessionId, free, takenBack);
        if (refusal.isPresent()) {
            release(sent.key());
            return MarksTaken.refused(refusal.get());
        }
        return new MarksTaken(free.size() + takenBack.size(), false, conflicts, null);
    }

    /** @param ours what is to be set, null for taking back */
    private static Optional<MarksTaken.Conflict> conflict(
            @Nullable Marking ours, @Nullable RegisterRow row, SentMarks sent) {
        SentMarks.Seen seen = row == null ? null : sent.seen().get(row.enrolmentId());
        String asked = ours == null ? "" : RegisterRow.state(ours.mark(), ours.minutes(), ours.note());
        return row == null || seen == null || seen.isStill(row) || row.state().equals(asked)
                ? Optional.empty()
                : Optional.of(MarksTaken.Conflict.with(row, ours == null ? null : ours.mark()));
    }

    /** A key stands for one request: with other marks, or for another session, it is a mistake. */
    private boolean isTheSame(UUID key, long sessionId, SentMarks sent) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select session_id = :session and (asked is null or asked = :asked) from attendance_request
                        where user_id = :user and key = :key""")
                .bind("session", sessionId)
                .bind("asked", asked(sent))
                .bind("user", user.userId())
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    private static byte[] asked(SentMarks sent) {
        return Sha256.of((sent.markings().toString() + sent.takenBack()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean claim(UUID key, long sessionId, SentMarks sent) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into attendance_request (user_id, key, session_id, asked) values (:user, :key, :session, :asked)
                                on conflict do nothing""")
                        .bind("asked", asked(sent))
                        .bind("user", user.userId())
                        .bind("key", key)
                        .bind("session", sessionId)
                        .execute());
    }

    /** A request that was refused may be mended and come again. */
    private void release(@Nullable UUID key) {
        if (key != null) {
            jdbi.useHandle(
                    handle -> handle.createUpdate("delete from attendance_request where user_id = :user and key = :key")
                            .bind("user", user.userId())
                            .bind("key", key)
                            .execute());
        }
    }
}
