package org.cohortium.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.identity.OnBehalf;
import org.cohortium.shared.TypedCode;
import org.jspecify.annotations.Nullable;

/**
 * Checking oneself in: for anybody in the room with a code of their own. Marked is on behalf of who opened check-in; a mark
 * somebody has already stays as it is.
 */
@ApplicationScoped
public class CheckingIn {
    /** Who comes later than this after the start is late. */
    static final Duration GRACE = Duration.ofMinutes(15);

    private CheckIns checkIns;
    private MarkingAttendance marking;
    private OnBehalf onBehalf;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected CheckingIn() {}

    @Inject
    CheckingIn(CheckIns checkIns, MarkingAttendance marking, OnBehalf onBehalf, Clock clock) {
        this.checkIns = checkIns;
        this.marking = marking;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        /** The screen's code is good: now the own one is asked for. */
        ASKS,
        PRESENT,
        LATE,
        /** There is a mark already. */
        ALREADY,
        /** Somebody has excused them: only who marks the session can change that. */
        EXCUSED,
        /** Somebody has marked them absent: who holds a code need not be in the room, who marks the session is. */
        ABSENT,
        /** The code on the screen has changed since. */
        STALE,
        /** Not open, or over. */
        CLOSED,
        /** No code of this cohort. */
        UNKNOWN,
        /** A rule of marking says no, e.g. since they left the cohort. */
        REFUSED
    }

    /** @param title of the session; null where nothing may be told */
    public record Answer(Outcome outcome, @Nullable String title) {}

    /** Whether somebody who scanned the pattern may go on. */
    public Answer look(long session, String screen) {
        return checkIns.session(session)
                .map(found -> new Answer(judge(found, screen), found.title()))
                .orElseGet(() -> new Answer(Outcome.CLOSED, null));
    }

    /** @param code as it was typed */
    public Answer checkIn(long session, String screen, String code) {
        Optional<CheckInSession> found = checkIns.session(session);
        if (found.isEmpty()) {
            return new Answer(Outcome.CLOSED, null);
        }
        CheckInSession open = found.get();
        Outcome judged = judge(open, screen);
        return new Answer(judged == Outcome.ASKS ? mark(open, code) : judged, open.title());
    }

    private Outcome judge(CheckInSession session, String screen) {
        Instant now = clock.instant();
        if (!session.isOpen() || now.isAfter(session.endsAt())) {
            return Outcome.CLOSED;
        }
        return checkIns.screen().isCurrent(session.id(), screen, now) ? Outcome.ASKS : Outcome.STALE;
    }

    private Outcome mark(CheckInSession session, String typed) {
        Optional<Long> enrolment =
                TypedCode.read(typed, CheckIns.CODE_LENGTH).flatMap(code -> checkIns.enrolment(session.id(), code));
        if (enrolment.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<Mark> before = checkIns.mark(session.id(), enrolment.get());
        if (before.isPresent()) {
            return switch (before.get()) {
                case EXCUSED -> Outcome.EXCUSED;
                case ABSENT -> Outcome.ABSENT;
                case PRESENT, LATE -> Outcome.ALREADY;
            };
        }
        Instant now = clock.instant();
        boolean late = now.isAfter(session.startsAt().plus(GRACE));
        int left = (int) Math.max(0, Duration.between(now, session.endsAt()).toMinutes());
        Marking own = new Marking(enrolment.get(), late ? Mark.LATE : Mark.PRESENT, late ? left : null, null);
        long by = Objects.requireNonNull(session.openedBy());
        boolean taken = onBehalf.of(
                by,
                () -> marking.markEach(session.id(), List.of(own), MarkSource.SELF_CHECK_IN)
                        .isEmpty());
        if (!taken) {
            return Outcome.REFUSED;
        }
        return late ? Outcome.LATE : Outcome.PRESENT;
    }
}
