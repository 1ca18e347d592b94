package org.cohortium.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarkSource;
import org.cohortium.attendance.Marking;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.attendance.RegisterRow;
import org.cohortium.shared.Refusal;

/** Marking a session by the line typed from its signed sheet: looked at first, by name, then set. */
@ApplicationScoped
public class TypingSheets {
    private Sheets sheets;
    private AttendanceFigures figures;
    private MarkingAttendance marking;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected TypingSheets() {}

    @Inject
    TypingSheets(Sheets sheets, AttendanceFigures figures, MarkingAttendance marking) {
        this.sheets = sheets;
        this.figures = figures;
        this.marking = marking;
    }

    /**
     * What a line would mark; nothing is set.
     *
     * @param session the sheet must be of
     * @throws org.cohortium.identity.NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public SheetPreview look(long session, String typed) {
        Optional<Refusal> closed = marking.refusal(session);
        SignInLine.Read read = SignInLine.read(typed);
        SignInLine line = read.line();
        if (closed.isPresent() || line == null) {
            return SheetPreview.refused(closed.orElseGet(read::refusal));
        }
        if (sheets.session(line.code()).filter(id -> id == session).isEmpty()) {
            return SheetPreview.refused(new Refusal("sheet.ofAnother", Map.of("code", line.code())));
        }
        Map<Integer, Long> people = sheets.rows(line.code());
        Optional<Integer> beyond = line.rows().keySet().stream()
                .filter(row -> !people.containsKey(row))
                .sorted()
                .findFirst();
        if (beyond.isPresent()) {
            return SheetPreview.refused(
                    new Refusal("sheet.noSuchRow", Map.of("row", beyond.get(), "last", people.size())));
        }
        return new SheetPreview(shown(typed, line), rows(session, line, people), null);
    }

    /**
     * Marks as the line says, all or none; who does not belong to the session any more is left out.
     *
     * @return why nothing was marked, or nothing when all went in
     * @throws org.cohortium.identity.NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public Optional<Refusal> mark(long session, String typed) {
        SheetPreview preview = look(session, typed);
        if (preview.refusal() != null) {
            return Optional.of(preview.refusal());
        }
        return marking.mark(
                session,
                preview.rows().stream()
                        .filter(row -> row.before() != row.mark())
                        .map(row -> new Marking(row.enrolmentId(), row.mark(), null, null))
                        .toList(),
                MarkSource.SIGN_IN_SHEET);
    }

    private List<SheetRow> rows(long session, SignInLine line, Map<Integer, Long> people) {
        Map<Long, RegisterRow> register = figures.register(session, "en").stream()
                .collect(Collectors.toMap(RegisterRow::enrolmentId, Function.identity()));
        List<SheetRow> rows = new ArrayList<>();
        people.forEach((row, enrolment) -> {
            RegisterRow person = register.get(enrolment);
            if (person != null) {
                Mark mark = line.rows().getOrDefault(row, Mark.PRESENT);
                rows.add(new SheetRow(row, enrolment, person.name(), person.latinName(), mark, person.mark()));
            }
        });
        return rows;
    }

    /** As typed, with the check character in its place. */
    private static String shown(String typed, SignInLine line) {
        String text = typed.strip();
        return text.substring(0, text.length() - 1) + line.check();
    }
}
