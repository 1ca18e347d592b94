package org.cohortium.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cohortium.spreadsheet.form.Entry;
import org.cohortium.spreadsheet.form.Form;
import org.cohortium.spreadsheet.form.FormCell;
import org.cohortium.spreadsheet.form.FormColumn;
import org.cohortium.spreadsheet.form.FormSheet;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/** Composes the register workbook: instructions, roster, attendance, scores, outcomes, and what nobody needs to see. */
final class RegisterForm {
    static final String HIDDEN = "cohortium";
    private static final String LISTS = "lists";
    private static final double NAME_WIDTH = 28;
    private static final double EMAIL_WIDTH = 30;
    private static final double SESSION_WIDTH = 14;
    private static final double TEXT_WIDTH = 36;
    private static final double ROW_WIDTH = 12;

    private final Contents contents;
    private final Edition edition;
    private final Signature signature;
    private final CellWords cells;
    private final Words words;
    private final Formats formats;

    RegisterForm(Contents contents, Edition edition, Signature signature, CellWords cells) {
        this.contents = contents;
        this.edition = edition;
        this.signature = signature;
        this.cells = cells;
        this.words = cells.words();
        this.formats = new Formats(words);
    }

    Form form() {
        List<FormSheet> sheets = new ArrayList<>(List.of(instructions(), roster(), attendance(), scores(), outcomes()));
        List<List<String>> told = new ArrayList<>(edition.told(signature));
        sheets.forEach(sheet -> told.addAll(GivenColumns.of(sheet)));
        sheets.add(new FormSheet.Hidden(LISTS, lists()));
        sheets.add(new FormSheet.Hidden(HIDDEN, told));
        return new Form(
                words.of("register.about", "cohort", contents.cohort().code()),
                words.language().isRightToLeft(),
                sheets);
    }

    private FormSheet instructions() {
        List<FormSheet.Paragraph> lines = new ArrayList<>();
        RegisterCohort cohort = contents.cohort();
        lines.add(new FormSheet.Paragraph(words.of("register.about", "cohort", cohort.code()), true));
        lines.add(text("register.guide.of", "title", cohort.title(), "host", cohort.host()));
        lines.add(text("register.guide.asOf", "when", formats.moment(edition.asOf(), cohort.zone())));
        lines.add(new FormSheet.Paragraph(words.get("register.guide.how"), true));
        for (String part : List.of("attendance", "late", "scores", "outcomes", "empty")) {
            lines.add(new FormSheet.Paragraph(
                    words.of(
                            "register.guide." + part,
                            "present",
                            cells.shown(Kind.ATTENDANCE, "PRESENT"),
                            "late",
                            cells.shown(Kind.ATTENDANCE, "LATE"),
                            "excused",
                            cells.shown(Kind.ATTENDANCE, "EXCUSED"),
                            "absent",
                            cells.shown(Kind.ATTENDANCE, "ABSENT")),
                    false));
        }
        lines.add(new FormSheet.Paragraph(words.get("register.guide.free"), true));
        lines.add(text("register.guide.sort"));
        lines.add(text("register.guide.rowId"));
        lines.add(new FormSheet.Paragraph(words.get("register.guide.back"), true));
        lines.add(text("register.guide.upload"));
        lines.add(text("register.guide.conflicts"));
        return new FormSheet.Reading(words.get("register.sheet.guide"), lines);
    }

    private FormSheet.Paragraph text(String key, Object... pairs) {
        return new FormSheet.Paragraph(words.of(key, pairs), false);
    }

    private FormSheet roster() {
        List<FormColumn> columns = people();
        for (String told : List.of("latin", "organisation", "job", "state", "joined", "left")) {
            columns.add(new FormColumn(
                    told, words.get("register.column." + told), told.equals("organisation") ? TEXT_WIDTH : 18, told()));
        }
        return table(
                "roster",
                columns,
                person -> List.of(
                        FormCell.told(person.latinName()),
                        FormCell.told(person.organisation()),
                        FormCell.told(person.jobTitle()),
                        FormCell.told(words.get("enrolment.state." + person.state())),
                        FormCell.told(person.joinedOn()),
                        FormCell.told(person.leftOn())));
    }

    private FormSheet attendance() {
        List<FormColumn> columns = people();
        Entry entry = new Entry.Choice(LISTS, 0, cells.marks(longest()).size(), hint("mark"));
        for (RegisterSession session : contents.sessions()) {
            columns.add(new FormColumn(
                    edition.column(signature, Keys.session(session.id())), heading(session), SESSION_WIDTH, entry));
        }
        return table(
                "attendance",
                columns,
                person -> contents.sessions().stream()
                        .map(session -> person.attends(
                                        session.startsAt(), contents.cohort().zone())
                                ? FormCell.open(shown(Place.attendance(person.enrolment(), session.id())))
                                : FormCell.told(shown(Place.attendance(person.enrolment(), session.id()))))
                        .toList());
    }

    private String heading(RegisterSession session) {
        ZonedDateTime at = session.startsAt().atZone(contents.cohort().zone());
        return words.of(
                "register.session",
                "n",
                session.number(),
                "title",
                session.title(),
                "day",
                formats.weekday(at.toLocalDate()),
                "time",
                formats.time(at.toLocalTime()));
    }

    private FormSheet scores() {
        List<FormColumn> columns = people();
        List<Function<RegisterPerson, FormCell>> values = new ArrayList<>();
        for (RegisterAssessment assessment : contents.assessments()) {
            for (int attempt = 1; attempt <= assessment.attempts(); attempt++) {
                int number = attempt;
                columns.add(new FormColumn(
                        edition.column(signature, Keys.score(assessment.id(), number)),
                        words.of(
                                "register.assessment",
                                "title",
                                assessment.title(),
                                "attempt",
                                number,
                                "most",
                                assessment.maxPoints()),
                        18,
                        new Entry.UpTo(assessment.maxPoints(), hint("points", "most", assessment.maxPoints()))));
                values.add(person -> FormCell.open(number(Place.score(person.enrolment(), assessment.id(), number))));
            }
        }
        return table(
                "scores",
                columns,
                person -> values.stream().map(value -> value.apply(person)).toList());
    }

    private FormSheet outcomes() {
        List<FormColumn> columns = people();
        columns.add(new FormColumn("rule", words.get("register.column.rule"), 16, told()));
        columns.add(new FormColumn(
                edition.column(signature, Keys.outcome(Kind.DECISION)),
                words.get("register.column.decision"),
                16,
                new Entry.Choice(LISTS, 1, cells.decisions().size(), hint("decision"))));
        columns.add(new FormColumn(
                edition.column(signature, Keys.outcome(Kind.REASON)),
                words.get("register.column.reason"),
                TEXT_WIDTH,
                new Entry.Free()));
        columns.add(new FormColumn(
                edition.column(signature, Keys.outcome(Kind.UNTIL)),
                words.get("register.column.until"),
                16,
                new Entry.Day(
                        LocalDate.ofInstant(edition.asOf(), contents.cohort().zone()), hint("until"))));
        return table(
                "outcomes",
                columns,
                person -> List.of(
                        FormCell.told(ruling(person)),
                        asked(person, shown(Place.outcome(Kind.DECISION, person.enrolment()))),
                        asked(person, shown(Place.outcome(Kind.REASON, person.enrolment()))),
                        asked(person, day(Place.outcome(Kind.UNTIL, person.enrolment())))));
    }

    /** Nothing is proposed for who has no seat any more. */
    private FormCell asked(RegisterPerson person, @Nullable Object value) {
        return new FormCell(value, contents.rulings().containsKey(person.enrolment()));
    }

    private @Nullable String ruling(RegisterPerson person) {
        return contents.rulings().containsKey(person.enrolment())
                ? words.get("certification.decision." + contents.rulings().get(person.enrolment()))
                : null;
    }

    /** A table of everybody: who they are, what the sheet asks, and the row id. */
    private FormSheet table(String sheet, List<FormColumn> columns, Function<RegisterPerson, List<FormCell>> asked) {
        columns.add(new FormColumn(Keys.ROW + sheet, words.get("register.column.row"), ROW_WIDTH, new Entry.Mark()));
        List<List<FormCell>> rows = new ArrayList<>();
        for (RegisterPerson person : contents.people()) {
            List<FormCell> row = new ArrayList<>();
            row.add(FormCell.told(person.name()));
            row.add(FormCell.told(person.email()));
            row.addAll(asked.apply(person));
            row.add(FormCell.told(edition.row(signature, person.enrolment(), person.name(), person.email())));
            rows.add(row);
        }
        return new FormSheet.Table(words.get("register.sheet." + sheet), 1, columns, rows);
    }

    private List<FormColumn> people() {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(new FormColumn(Keys.NAME, words.get("register.column.name"), NAME_WIDTH, told()));
        columns.add(new FormColumn(Keys.EMAIL, words.get("register.column.email"), EMAIL_WIDTH, told()));
        return columns;
    }

    private List<List<String>> lists() {
        List<String> marks = cells.marks(longest());
        List<String> decisions = cells.decisions();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < Math.max(marks.size(), decisions.size()); at++) {
            rows.add(List.of(at < marks.size() ? marks.get(at) : "", at < decisions.size() ? decisions.get(at) : ""));
        }
        return rows;
    }

    private int longest() {
        return contents.sessions().stream()
                .mapToInt(RegisterSession::minutes)
                .max()
                .orElse(1);
    }

    private Entry told() {
        return new Entry.Told(hint("told"));
    }

    private Entry.Hint hint(String key, Object... pairs) {
        return new Entry.Hint(words.get("register.hint." + key + ".title"), words.of("register.hint." + key, pairs));
    }

    private @Nullable String shown(Place place) {
        String value = contents.values().at(place);
        return value.isEmpty() ? null : cells.shown(place.kind(), value);
    }

    private @Nullable BigDecimal number(Place place) {
        String value = contents.values().at(place);
        return value.isEmpty() ? null : new BigDecimal(value);
    }

    private @Nullable LocalDate day(Place place) {
        String value = contents.values().at(place);
        return value.isEmpty() ? null : LocalDate.parse(value);
    }
}
