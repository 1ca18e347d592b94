package org.cohortium.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cohortium.register.GivenRegister.AMINA;
import static org.cohortium.register.GivenRegister.BRIAN;
import static org.cohortium.register.GivenRegister.CAROL;
import static org.cohortium.register.GivenRegister.ours;
import static org.cohortium.register.GivenRegister.read;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cohortium.given.LibreOffice;
import org.cohortium.given.OoxmlSchemas;
import org.cohortium.spreadsheet.RefusedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook as written, as edited by people and programs, and as read again. */
class RegisterWorkbookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar", "sw"})
    void saysTheSameWhenItComesBackUntouched(String language) {
        FilledIn back = read(given(language).written());

        assertThat(back.invalid()).isEmpty();
        assertThat(Merge.of(back, GivenRegister.base(), GivenRegister.base()).unchanged())
                .isEqualTo(back.cells().size())
                .isEqualTo(3 * 2 + 3 + 3 * 3);
        assertThat(ours(back, Place.attendance(BRIAN, 21))).isEqualTo("LATE 45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void isWhatTheSchemasAskFor(String language) {
        assumeTrue(OoxmlSchemas.areThere());
        assertThat(OoxmlSchemas.load().problems(given(language).written())).isEmpty();
    }

    @Test
    void isReadAfterSortingMovingHidingAndOwnColumns() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet attendance = workbook.getSheet("Attendance");
            GivenRegister.shuffle(attendance);
            attendance.setColumnHidden(1, true);
            attendance.getRow(1).createCell(9).setCellValue("My notes");
            attendance.getRow(3).createCell(9).setCellValue("sits at the back");
            attendance.createRow(9).createCell(0).setCellValue("Three people");
            attendance.shiftRows(0, 9, 1);
        });

        FilledIn back = read(edited);

        assertThat(back.invalid()).isEmpty();
        assertThat(ours(back, Place.attendance(AMINA, 21))).isEqualTo("PRESENT");
        assertThat(ours(back, Place.attendance(BRIAN, 21))).isEqualTo("LATE 45");
        assertThat(ours(back, Place.attendance(CAROL, 22))).isEmpty();
    }

    @Test
    void isReadAfterLibreOfficeSavedItThroughItsOwnFormat() {
        assumeTrue(LibreOffice.isThere());
        for (String language : List.of("en", "ar")) {
            GivenRegister given = given(language);
            LibreOffice office = new LibreOffice(folder);
            Path saved = office.recalculated(office.converted(given.written(), "ods"));

            FilledIn back = read(saved);

            assertThat(back.invalid()).isEmpty();
            assertThat(back.cells()).hasSize(18);
            assertThat(Merge.of(back, GivenRegister.base(), GivenRegister.base())
                            .unchanged())
                    .isEqualTo(18);
        }
    }

    @Test
    void understandsWhatPeopleType() {
        GivenRegister given = given("fr");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet sheet = workbook.getSheet("Présences");
            sheet.getRow(2).getCell(2).setCellValue("r 30");
            sheet.getRow(3).getCell(2).setCellValue("ABSENT");
            sheet.getRow(4).getCell(2).setCellValue("غ");
            Sheet scores = workbook.getSheet("Notes");
            scores.getRow(2).getCell(2).setCellValue("12,5");
            scores.getRow(3).getCell(2).setCellValue("٧");
        });

        FilledIn back = read(edited);

        assertThat(back.invalid()).isEmpty();
        assertThat(ours(back, Place.attendance(AMINA, 21))).isEqualTo("LATE 30");
        assertThat(ours(back, Place.attendance(BRIAN, 21))).isEqualTo("ABSENT");
        assertThat(ours(back, Place.attendance(CAROL, 21))).isEqualTo("ABSENT");
        assertThat(ours(back, Place.score(AMINA, 31, 1))).isEqualTo("12.5");
        assertThat(ours(back, Place.score(BRIAN, 31, 1))).isEqualTo("7");
    }

    @Test
    void takesNoRowWhoseIdBelongsToAnotherNameOrWasMadeUp() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet sheet = workbook.getSheet("Attendance");
            sheet.getRow(2).getCell(0).setCellValue("Amina Aly");
            sheet.getRow(3).getCell(4).setCellValue("13-00000000000000000000");
            sheet.getRow(2).getCell(2).setCellValue("A");
        });

        FilledIn back = read(edited);

        assertThat(back.invalid()).extracting(Invalid::cell).containsExactly("E3", "E4");
        assertThat(back.invalid()).extracting(each -> each.refusal().rule()).containsOnly("register.row");
        assertThat(ours(back, Place.attendance(AMINA, 21))).isEqualTo("not there");
        assertThat(ours(back, Place.attendance(CAROL, 21))).isEmpty();
    }

    @Test
    void takesNothingOfASheetThatIsThereTwice() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            workbook.getSheet("Attendance").getRow(2).getCell(2).setCellValue("A");
            workbook.cloneSheet(workbook.getSheetIndex("Attendance"));
        });

        FilledIn back = read(edited);

        assertThat(back.invalid())
                .extracting(each -> each.refusal().rule())
                .containsExactly("register.sheetTwice", "register.sheetTwice");
        assertThat(back.invalid()).extracting(Invalid::sheet).contains("Attendance");
        assertThat(ours(back, Place.attendance(AMINA, 21))).isEqualTo("not there");
        assertThat(ours(back, Place.score(AMINA, 31, 1))).isNotEqualTo("not there");
    }

    @Test
    void isReadAlsoWhereTheHiddenKeysWereSortedBelowPeople() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet attendance = workbook.getSheet("Attendance");
            attendance.getRow(2).getCell(2).setCellValue("A");
            attendance.shiftRows(0, 1, 20);
        });

        FilledIn back = read(edited);

        assertThat(back.invalid()).isEmpty();
        assertThat(ours(back, Place.attendance(AMINA, 21))).isEqualTo("ABSENT");
    }

    /** What nobody is asked cannot be typed over in Excel; a name pasted over is told, since it is not taken over. */
    @Test
    void tellsThatTheRosterIsThereToBeRead() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet roster = workbook.getSheet("Roster");
            assertThat(roster.getDataValidations())
                    .as("checks of what is typed")
                    .hasSize(1)
                    .allSatisfy(check -> {
                        assertThat(check.getValidationConstraint().getFormula1())
                                .isEqualTo("FALSE");
                        assertThat(check.getRegions().getCellRangeAddresses()[0].formatAsString())
                                .startsWith("A3:H");
                    });
            roster.getRow(2).getCell(0).setCellValue("Amina Aly");
        });

        FilledIn back = read(edited);

        assertThat(back.invalid()).extracting(Invalid::sheet, Invalid::cell).containsExactly(tuple("Roster", "A3"));
        assertThat(back.invalid()).extracting(each -> each.refusal().rule()).containsOnly("register.told");
        assertThat(back.cells()).hasSize(18);
    }

    /** A column without its key looks like one of somebody's own: what was filled in there is not passed over in silence. */
    @Test
    void missesColumnsAndSheetsItWasGivenOutWith() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            workbook.getSheet("Attendance").getRow(0).getCell(2).setCellValue("Session 1");
            Sheet scores = workbook.getSheet("Scores");
            scores.removeRow(scores.getRow(0));
        });

        FilledIn back = read(edited);

        assertThat(back.invalid())
                .extracting(each ->
                        each.sheet() + " " + each.cell() + " " + each.refusal().rule())
                .containsExactly("Attendance E2 register.columnsGone", "How to A1 register.sheetGone");
        assertThat(back.invalid().get(0).refusal().arguments()).containsEntry("n", 1);
    }

    @Test
    void takesNeitherOfTwoColumnsWithOneKey() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet sheet = workbook.getSheet("Attendance");
            sheet.getRow(0).getCell(2).setCellValue(sheet.getRow(0).getCell(3).getStringCellValue());
        });

        FilledIn back = read(edited);

        assertThat(back.invalid()).extracting(Invalid::cell).containsExactly("C2", "D2");
        assertThat(back.cells()).noneMatch(cell -> cell.sheet().equals("Attendance"));
    }

    @Test
    void takesNoRowTwiceAndNoColumnWithAnAlteredKey() {
        GivenRegister given = given("en");
        Path edited = given.edited(given.written(), workbook -> {
            Sheet sheet = workbook.getSheet("Attendance");
            for (int column : List.of(0, 1, 4)) {
                sheet.getRow(3)
                        .getCell(column)
                        .setCellValue(sheet.getRow(2).getCell(column).getStringCellValue());
            }
            sheet.getRow(0).getCell(3).setCellValue("session:22-00000000000000000000");
        });

        assertThat(read(edited).invalid())
                .extracting(each -> each.cell() + " " + each.refusal().rule())
                .containsExactlyInAnyOrder("D2 register.column", "E4 register.rowTwice");
    }

    @Test
    void namesTheCellThatCannotBeUnderstood() {
        GivenRegister given = given("en");
        Path edited = given.edited(
                given.written(),
                workbook -> workbook.getSheet("Attendance").getRow(2).getCell(3).setCellValue("X9"));

        assertThat(read(edited).invalid()).singleElement().satisfies(invalid -> {
            assertThat(invalid.cell()).isEqualTo("D3");
            assertThat(invalid.value()).isEqualTo("X9");
            assertThat(invalid.refusal().rule()).isEqualTo("register.value.ATTENDANCE");
        });
    }

    @Test
    void refusesWhatIsNotItsOwnByName() throws Exception {
        GivenRegister given = given("en");
        Path own = given.written();
        refused("register.altered", () -> read(given.edited(own, book -> meta(book, 4, "2026-01-01T00:00:00Z"))));
        refused("register.altered", () -> read(given.edited(own, book -> meta(book, 6, "0"))));
        refused("register.notTemplate", () -> read(given.edited(own, book -> book.removeSheetAt(6))));
        refused(
                "register.otherCohort",
                () -> new RegisterReader("SEN-2026-01", GivenRegister.SIGNATURE, GivenRegister.TEXTS).read(own));
        Path text = Files.writeString(folder.resolve("a.csv"), "Name,E-mail\nA,b@c.org\n");
        refused("register.notTemplate", () -> read(text));
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThatThrownBy(() -> read(broken)).isInstanceOf(RefusedFile.class);
        refused("register.outdated", () -> read(given.written(0)));
    }

    private static void meta(Workbook workbook, int row, String value) {
        workbook.getSheet(RegisterForm.HIDDEN).getRow(row).getCell(1).setCellValue(value);
    }

    private static void refused(String rule, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        RefusedWorkbook.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    private GivenRegister given(String language) {
        return new GivenRegister(folder, language);
    }
}
