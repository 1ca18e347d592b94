package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.attendance.RegisterRow;
import org.cohortium.attendance.SessionRow;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.print.SheetPrinter;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;

/** Sign-in sheets to be printed: for whoever marks the session. */
@ApplicationScoped
public class PrintingSheets {
    private AttendanceFigures figures;
    private MarkingAttendance marking;
    private Sheets sheets;
    private SheetPrinter printer;
    private Texts texts;
    private CurrentUser user;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected PrintingSheets() {}

    @Inject
    PrintingSheets(
            AttendanceFigures figures,
            MarkingAttendance marking,
            Sheets sheets,
            SheetPrinter printer,
            Texts texts,
            CurrentUser user,
            Clock clock) {
        this.figures = figures;
        this.marking = marking;
        this.sheets = sheets;
        this.printer = printer;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The sheet of a session as PDF: everybody to whom it applies, by name. Printed again for the same people it has the
     * same code.
     *
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public byte[] pdf(long sessionId, Language language) {
        marking.requireTheirs(sessionId);
        SessionRow session =
                figures.session(sessionId, language.tag()).orElseThrow(() -> new NoSuchThing("session", sessionId));
        List<RegisterRow> people = figures.register(sessionId, language.tag());
        String code = sheets.of(
                sessionId, people.stream().map(RegisterRow::enrolmentId).toList(), user.userId(), clock.instant());
        SignInSheet sheet = new SignInSheet(code, session, people, texts.in(language));
        return printer.print(sheet.imprint(clock.instant()), SignInSheet.MASTER, sheet.pages());
    }
}
