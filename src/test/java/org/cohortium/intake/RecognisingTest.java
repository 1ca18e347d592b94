package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohortium.given.GivenSheet;
import org.cohortium.intake.CohortLookup.Answer;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognisingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Path file(GivenSheet sheet) throws IOException {
        return Files.write(folder.resolve("list.xlsx"), sheet.xlsx());
    }

    private static Recognised recognise(Path file, RememberedLayouts remembered) {
        Recognition recognition = new Recognising(Limits.USUAL, TODAY, remembered).recognise(file);
        assertThat(recognition).isInstanceOf(Recognised.class);
        return (Recognised) recognition;
    }

    private static Recognised recognise(Path file) {
        return recognise(file, RememberedLayouts.NONE);
    }

    private static List<JudgedRow> judge(Path file, Mapping mapping, int after) {
        RowJudge judge = new RowJudge(mapping, TODAY, code -> Answer.OPEN);
        List<JudgedRow> judged = new ArrayList<>();
        try (NominationRows rows = NominationRows.open(file, Limits.USUAL, mapping, 0)) {
            for (NominationRows.Sorted row = rows.next(); row != null; row = rows.next()) {
                if (row.kind() == RowKind.PERSON && row.row().number() <= after) {
                    judge.pass(row.row());
                } else if (row.kind() == RowKind.PERSON) {
                    judged.add(judge.judge(row.row()));
                }
            }
        }
        return judged;
    }

    private static GivenSheet german() {
        GivenSheet sheet = new GivenSheet("Liste");
        sheet.add("Vorgesehene Personen");
        sheet.add("Wer", "Erreichbar unter", "Kurs Nr.", "Geboren am");
        for (int i = 1; i <= 10; i++) {
            sheet.add(
                    "Jürgen Groß " + (char) ('A' + i),
                    "person" + i + "@gov.example",
                    "NOW-2026-01",
                    (10 + i) + ".03.1980");
        }
        return sheet;
    }

    @Test
    void asksAboutAListInALanguageItDoesNotKnow() throws IOException {
        Recognised found = recognise(file(german()));
        assertThat(found.mapping().headerRow()).isEqualTo(2);
        assertThat(found.mapping().fields())
                .isEqualTo(Map.of(0, Field.NAME, 1, Field.EMAIL, 2, Field.COHORT, 3, Field.BIRTH));
        assertThat(found.questions()).extracting(ColumnProposal::letters).containsExactly("A", "C", "D");
    }

    @Test
    void remembersWhatWasConfirmedOfALayout() throws IOException {
        Path file = file(german());
        Mapping confirmed = recognise(file).mapping();
        String kept = confirmed.toJson();
        Recognised again = recognise(
                file, fingerprint -> fingerprint.equals(confirmed.fingerprint()) ? Mapping.ofJson(kept) : null);
        assertThat(again.isCertain()).isTrue();
        assertThat(again.mapping()).isEqualTo(confirmed);
    }

    @Test
    void readsAListWithoutHeadings() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        for (int i = 1; i <= 10; i++) {
            sheet.add(i, "Grace Otieno " + (char) ('A' + i), "person" + i + "@gov.example", "NOW-2026-01");
        }
        Recognised found = recognise(file(sheet));
        assertThat(found.mapping().headerRow()).isZero();
        assertThat(found.mapping().fields()).containsEntry(1, Field.NAME).containsEntry(2, Field.EMAIL);
        assertThat(judge(folder.resolve("list.xlsx"), found.mapping(), 0))
                .hasSize(10)
                .noneMatch(JudgedRow::isRejected);
    }

    @Test
    void saysWhichOfDayAndMonthComesFirstIsUncertain() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "E-mail", "Cohort", "Date of birth");
        sheet.add("Grace Otieno", "grace@gov.example", "NOW-2026-01", "05/06/1980");
        assertThat(recognise(file(sheet)).dateOrderCertain()).isFalse();
        sheet.add("James Banda", "james@gov.example", "NOW-2026-01", "05/16/1980");
        Recognised found = recognise(file(sheet));
        assertThat(found.dateOrderCertain()).isTrue();
        assertThat(found.mapping().dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void takesTheCohortOfAllFromTheTitle() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Nominations for cohort NOW-2026-02");
        sheet.add("Full name", "E-mail");
        sheet.add("Grace Otieno", "grace@gov.example");
        Recognised found = recognise(file(sheet));
        assertThat(found.mapping().cohortForAll()).isEqualTo("NOW-2026-02");
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void namesWhatNoColumnHolds() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "Job title", "Organisation");
        sheet.add("Grace Otieno", "Analyst", "Ministry");
        assertThat(recognise(file(sheet)).missing()).containsExactly(Field.EMAIL, Field.COHORT);
    }

    @Test
    void takesUpAgainWhereAJobStoppedAndStillFindsEarlierAddresses() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "E-mail", "Cohort");
        sheet.add("Grace Otieno", "grace@gov.example", "NOW-2026-01");
        sheet.add("James Banda", "james@gov.example", "NOW-2026-01");
        sheet.add("Grace Otieno", "GRACE@gov.example", "NOW-2026-01");
        Path file = file(sheet);
        List<JudgedRow> rest = judge(file, recognise(file).mapping(), 3);
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).problems()).extracting(Problem::rule).containsExactly("email.duplicate");
        assertThat(rest.get(0).problems().get(0).arguments()).containsEntry("row", 2);
    }

    @Test
    void judgesTextsAsItJudgesCells() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "E-mail", "Cohort", "Date of birth");
        sheet.add("Grace Otieno", "grace@gov.example", "NOW-2026-01", LocalDate.of(1984, 11, 5));
        Path file = file(sheet);
        Mapping mapping = recognise(file).mapping();
        JudgedRow fromFile = judge(file, mapping, 0).get(0);
        SheetRow texts = SheetRow.ofTexts(
                2, Map.of(0, "Grace Otieno", 1, "grace@gov.example", 2, "NOW-2026-01", 3, "1984-11-05"));
        assertThat(new RowJudge(mapping, TODAY, code -> Answer.OPEN).judge(texts))
                .isEqualTo(fromFile);
    }

    @Test
    void rejectsCohortsThatAreClosedOrOfOthers() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "E-mail", "Cohort");
        sheet.add("Grace Otieno", "grace@gov.example", "NOW-2026-01");
        Path file = file(sheet);
        Mapping mapping = recognise(file).mapping();
        SheetRow row = SheetRow.ofTexts(2, Map.of(0, "Grace Otieno", 1, "grace@gov.example", 2, "now 2026/1"));
        assertThat(rule(mapping, row, Answer.CLOSED)).isEqualTo("cohort.closed");
        assertThat(rule(mapping, row, Answer.NOT_YOURS)).isEqualTo("cohort.notYours");
    }

    private static String rule(Mapping mapping, SheetRow row, Answer answer) {
        CohortLookup lookup = code -> code.equals("NOW-2026-01") ? answer : Answer.UNKNOWN;
        return new RowJudge(mapping, TODAY, lookup).judge(row).problems().get(0).rule();
    }
}
