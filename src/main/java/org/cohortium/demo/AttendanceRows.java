package org.cohortium.demo;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Attendance marks, session by session; some absences were excused days later. */
final class AttendanceRows {
    private static final String COLUMNS = "session_id, enrolment_id, cohort_id, mark, minutes, source, note, version";
    private static final List<String> IN_ROOM = List.of("REGISTER", "REGISTER", "SIGN_IN_SHEET", "WORKBOOK");
    private static final List<String> ONLINE = List.of("MEETING_REPORT", "MEETING_REPORT", "SELF_CHECK_IN");

    private final Basis basis;
    private final CohortPlans plans;
    private final Rosters rosters;
    private final Marking marking;
    private final Reasons reasons = new Reasons();

    AttendanceRows(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
        this.rosters = new Rosters(basis);
        this.marking = new Marking(basis);
    }

    void write(RowSink sink) {
        var current = sink.open("cohortium.attendance_mark", COLUMNS + ", sys_from, sys_by, sys_why");
        var past = sink.open(
                "history.attendance_mark", "sys_to, ended_by, " + COLUMNS + ", sys_from, sys_by, sys_why, sys_tx");
        eachSession(session -> {
            for (var participation : session.roster()) {
                var mark = marking.of(participation, session.lesson());
                if (mark != null) {
                    writeMark(current, session, participation, mark);
                }
                if (mark != null && mark.corrected()) {
                    writeCorrected(past, session, participation, sink.transaction());
                }
            }
        });
        current.flush();
        past.flush();
    }

    private void eachSession(Consumer<Register> action) {
        for (int index = 0; index < plans.count(); index++) {
            var cohort = plans.get(index);
            if (marking.isMarked(cohort, 0)) {
                var roster = rosters.of(cohort);
                IntStream.range(0, cohort.lessonDays().size())
                        .filter(lesson -> marking.isMarked(cohort, lesson))
                        .forEach(lesson -> action.accept(register(cohort, roster, lesson)));
            }
        }
    }

    private Register register(CohortPlan cohort, List<Participation> roster, int lesson) {
        var chance = Chance.of(basis.seed(), "register", cohort.index(), lesson);
        var mode = cohort.curriculum().lessons().get(lesson).mode();
        var evening = Days.at(
                cohort.lessonDays().get(lesson),
                17,
                chance.below(60),
                cohort.country().zone());
        var corrected = evening.plusSeconds(86_400L * 2);
        return new Register(
                cohort,
                roster,
                lesson,
                chance.pick(mode.equals("WEBINAR") ? ONLINE : IN_ROOM),
                cohort.facilitators().get(0).username(),
                evening.toString(),
                (basis.days().isKnown(corrected) ? corrected : evening.plusSeconds(600)).toString());
    }

    private void writeMark(RowWriter rows, Register session, Participation participation, Mark mark) {
        boolean corrected = mark.corrected();
        var note = mark.isExcused() ? note(session, participation) : null;
        keys(rows, session, participation).text(mark.kind()).number(mark.minutes());
        rows.text(session.source()).text(note).number(corrected ? 1 : 0);
        rows.text(corrected ? session.corrected() : session.marked()).text(session.by());
        rows.text(corrected ? note : null).end();
    }

    private static void writeCorrected(
            RowWriter rows, Register session, Participation participation, String transaction) {
        rows.text(session.corrected()).text(session.by());
        keys(rows, session, participation).text("ABSENT").number(0);
        rows.text(session.source()).nothing().number(0);
        rows.text(session.marked())
                .text(session.by())
                .nothing()
                .text(transaction)
                .end();
    }

    private static RowWriter keys(RowWriter rows, Register session, Participation participation) {
        var cohort = session.cohort();
        return rows.number(cohort.sessionId(session.lesson()))
                .number(participation.enrolmentId())
                .number(cohort.id());
    }

    private String note(Register session, Participation participation) {
        var cohort = session.cohort();
        var chance = Chance.of(basis.seed(), "excuse", cohort.index(), participation.slot(), session.lesson());
        return reasons.draw("EXCUSED", cohort.language(), chance);
    }

    /** The register of one session: instants, as text, of filling it in and of mending it. */
    private record Register(
            CohortPlan cohort,
            List<Participation> roster,
            int lesson,
            String source,
            String by,
            String marked,
            String corrected) {}
}
