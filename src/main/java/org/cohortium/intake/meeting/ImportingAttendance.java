package org.cohortium.intake.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.ExpectedFigures;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.attendance.SessionRow;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.RefusedFile;

/**
 * Taking attendance from the report of an online meeting: for whoever may mark the session. The file is not kept; what
 * became of it is in the marks, their source and their history.
 */
@ApplicationScoped
public class ImportingAttendance {
    private MarkingAttendance marking;
    private AttendanceFigures sessions;
    private ExpectedFigures people;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ImportingAttendance() {}

    @Inject
    public ImportingAttendance(
            MarkingAttendance marking, AttendanceFigures sessions, ExpectedFigures people, CurrentUser user) {
        this.marking = marking;
        this.sessions = sessions;
        this.people = people;
        this.user = user;
    }

    /**
     * Whose the session is to mark, told before a file is asked for.
     *
     * @return why nobody can be marked in it, or nothing
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    public Optional<Refusal> refusal(long sessionId) {
        return marking.refusal(sessionId);
    }

    /**
     * What the report says, and what taking it in would do.
     *
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public AttendanceImport preview(long sessionId, Path file, ImportChoices choices) {
        Optional<Refusal> closed = marking.refusal(sessionId);
        return closed.isPresent()
                ? AttendanceImport.refused(closed.get())
                : planned(sessionId, file, choices, plan -> plan.told(0));
    }

    /**
     * Marks those who are matched and those who are confirmed, all or, where a rule says no, none. What the report says
     * already changes nothing, so that it can be taken in again.
     *
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public AttendanceImport apply(long sessionId, Path file, ImportChoices choices) {
        Optional<Refusal> closed = marking.refusal(sessionId);
        return closed.isPresent()
                ? AttendanceImport.refused(closed.get())
                : planned(sessionId, file, choices, plan -> marked(sessionId, plan, choices));
    }

    private AttendanceImport marked(long sessionId, ImportPlan plan, ImportChoices choices) {
        List<Marking> markings = plan.markings(choices);
        return plan.refusal(choices)
                .or(() -> marking.mark(sessionId, markings, MarkSource.MEETING_REPORT))
                .map(AttendanceImport::refused)
                .orElseGet(() -> plan.told(markings.size()));
    }

    private AttendanceImport planned(
            long sessionId, Path file, ImportChoices choices, Function<ImportPlan, AttendanceImport> then) {
        SessionRow session = sessions.session(sessionId, "en").orElseThrow(() -> new NoSuchThing("session", sessionId));
        try {
            Optional<MeetingReport> report =
                    ReadingReports.read(file, session.day(), session.zoneId(), choices.zoneOr(session.zoneId()));
            return report.flatMap(new MeetingPolicy(session)::refusal)
                    .or(() ->
                            report.isEmpty() ? Optional.of(Refusal.of("intake.meeting.notAReport")) : Optional.empty())
                    .map(AttendanceImport::refused)
                    .orElseGet(() -> then.apply(new ImportPlan(
                            session,
                            report.orElseThrow(),
                            people.at(sessionId),
                            people.rule(sessionId),
                            one -> user.hasStakeIn(one.personId()))));
        } catch (RefusedFile unreadable) {
            return AttendanceImport.refused(unreadable.refusal());
        }
    }
}
