package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cohortium.given.GivenNominationList;
import org.cohortium.given.GivenSheet;
import org.cohortium.given.OoxmlSchemas;
import org.cohortium.intake.CohortLookup.Answer;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes back to the uploader: read again by Apache POI and LibreOffice, mended, and taken in. */
class RejectsWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Texts TEXTS = Texts.load();

    @TempDir
    Path folder;

    static Stream<GivenNominationList> listsWithFaults() {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(GivenNominationList::ofSeed)
                .filter(list -> !list.rejections().isEmpty())
                .limit(20);
    }

    @ParameterizedTest
    @MethodSource("listsWithFaults")
    void isRecognisedAndTakenInWholeOnceMended(GivenNominationList list) throws IOException {
        Path file = Files.write(folder.resolve("list." + list.extension()), list.bytes());
        Mapping mapping = recognise(file).mapping();
        List<RejectedRow> rejected = rejected(file, mapping);
        Path back = write(file, mapping, rejected, Language.EN);

        Recognised again = recognise(back);
        assertThat(again.isCertain()).isTrue();
        assertThat(again.mapping().fields()).isEqualTo(mapping.fields());
        assertThat(again.mapping().dateOrder()).isEqualTo(mapping.dateOrder());
        assertThat(again.mapping().headerRow()).isEqualTo(mapping.headerRow());

        mend(back, mapping, rejected);
        Recognised mended = recognise(back);
        assertThat(judge(back, mended.mapping())).hasSize(rejected.size()).noneMatch(JudgedRow::isRejected);
    }

    @Test
    void everyPartFitsTheSchemas() throws IOException {
        Assumptions.assumeTrue(OoxmlSchemas.areThere(), "no schemas in ../shared");
        OoxmlSchemas schemas = OoxmlSchemas.load();
        for (GivenNominationList list : listsWithFaults().limit(5).toList()) {
            Path file = Files.write(folder.resolve("list." + list.extension()), list.bytes());
            Mapping mapping = recognise(file).mapping();
            assertThat(schemas.problems(write(file, mapping, rejected(file, mapping), Language.EN)))
                    .isEmpty();
        }
    }

    @Test
    void marksTheCellAndGivesTheReasonInTheUploadersLanguage() throws IOException {
        GivenNominationList list = withAWrongAddress();
        Path file = Files.write(folder.resolve("list.xlsx"), list.bytes());
        Mapping mapping = recognise(file).mapping();
        List<RejectedRow> rejected = rejected(file, mapping);
        Path back = write(file, mapping, rejected, Language.FR);
        try (InputStream in = Files.newInputStream(back);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo(mapping.sheet());
            assertThat(workbook.getSheetName(1)).isEqualTo("Erreurs");
            Problem problem = rejected.get(0).problems().get(0);
            int column = mapping.column(problem.field()).orElseThrow();
            Cell cell = workbook.getSheetAt(0).getRow(mapping.headerRow()).getCell(column);
            assertThat(cell.getCellComment().getString().getString()).contains("Écrivez");
            assertThat(cell.getCellStyle().getFillForegroundColorColor()).isNotNull();
            Row headings = workbook.getSheetAt(0).getRow(mapping.headerRow() - 1);
            assertThat(headings.getCell(headings.getLastCellNum() - 1).getStringCellValue())
                    .isEqualTo("Motif du renvoi");
            Row error = workbook.getSheetAt(1).getRow(1);
            assertThat((int) error.getCell(0).getNumericCellValue())
                    .isEqualTo(rejected.get(0).row());
            assertThat(error.getCell(3).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        Path file = listWithFormulaText();
        Mapping mapping = recognise(file).mapping();
        Path back = write(file, mapping, rejected(file, mapping), Language.EN);
        try (InputStream in = Files.newInputStream(back);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Cell cell = workbook.getSheetAt(0).getRow(1).getCell(3);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://example.org\",\"click\")");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void readsTheSameInLibreOffice() throws IOException, InterruptedException {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(
                Files.isExecutable(office), "LibreOffice is not installed: the rejects workbook was not read by it");
        GivenNominationList list = withAWrongAddress();
        Path file = Files.write(folder.resolve("list.xlsx"), list.bytes());
        Mapping mapping = recognise(file).mapping();
        List<RejectedRow> rejected = rejected(file, mapping);
        Path back = write(file, mapping, rejected, Language.AR);
        Path csv = convert(office, back);
        Recognised again = recognise(csv);
        assertThat(again.rows()).isEqualTo(rejected.size());
        assertThat(again.mapping().headerRow()).isEqualTo(mapping.headerRow());
        assertThat(Files.readString(csv)).contains("سبب الإعادة");
    }

    /** Quoted, comma, UTF-8; texts as they are shown. */
    private Path convert(Path office, Path workbook) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return folder.resolve("rejects.csv");
    }

    private static GivenNominationList withAWrongAddress() {
        for (long seed = 1; ; seed++) {
            GivenNominationList list = GivenNominationList.ofSeed(seed);
            boolean wanted = list.extension().equals("xlsx")
                    && list.rejections().stream().findFirst().orElse("").contains("email.invalid");
            if (wanted && list.rejections().size() > 1) {
                return list;
            }
        }
    }

    private Path listWithFormulaText() throws IOException {
        GivenSheet sheet = new GivenSheet("List");
        sheet.add("Full name", "E-mail", "Cohort", "Remarks");
        sheet.add("Grace Otieno", "no address", "NOW-2026-01", "=HYPERLINK(\"http://example.org\",\"click\")");
        sheet.add("James Banda", "james@gov.example", "NOW-2026-01", null);
        return Files.write(folder.resolve("list.xlsx"), sheet.xlsx());
    }

    private static Recognised recognise(Path file) {
        Recognition recognition = new Recognising(Limits.USUAL, TODAY, RememberedLayouts.NONE).recognise(file);
        assertThat(recognition).isInstanceOf(Recognised.class);
        return (Recognised) recognition;
    }

    private static List<JudgedRow> judge(Path file, Mapping mapping) {
        RowJudge judge =
                new RowJudge(mapping, TODAY, code -> code.matches("NOW-2026-0[1-4]") ? Answer.OPEN : Answer.UNKNOWN);
        List<JudgedRow> judged = new ArrayList<>();
        try (NominationRows rows = NominationRows.open(file, Limits.USUAL, mapping, 0)) {
            for (NominationRows.Sorted row = rows.next(); row != null; row = rows.next()) {
                if (row.kind() == RowKind.PERSON) {
                    judged.add(judge.judge(row.row()));
                }
            }
        }
        return judged;
    }

    private static List<RejectedRow> rejected(Path file, Mapping mapping) {
        return judge(file, mapping).stream()
                .filter(JudgedRow::isRejected)
                .map(row -> new RejectedRow(row.row(), Map.of(), row.problems()))
                .toList();
    }

    private Path write(Path file, Mapping mapping, List<RejectedRow> rejected, Language language) throws IOException {
        Path back = folder.resolve("rejects.xlsx");
        Words words = TEXTS.in(language);
        try (OutputStream out = Files.newOutputStream(back)) {
            new RejectsWorkbook(mapping, words).write(file, Limits.USUAL, rejected, out);
        }
        return back;
    }

    /** Does in the workbook what its reasons ask for. */
    private static void mend(Path back, Mapping mapping, List<RejectedRow> rejected) throws IOException {
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(back));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < rejected.size(); i++) {
                Row row = sheet.getRow(mapping.headerRow() + i);
                for (Problem problem : rejected.get(i).problems()) {
                    int column = mapping.column(problem.field()).orElseThrow();
                    row.removeCell(row.getCell(column)); // POI cannot change an inline string in its place
                    row.createCell(column).setCellValue(mended(problem, i));
                }
            }
            try (OutputStream out = Files.newOutputStream(back)) {
                workbook.write(out);
            }
        }
    }

    private static String mended(Problem problem, int row) {
        return switch (problem.column()) {
            case "email" -> "mended" + row + "@gov.example";
            case "name" -> "Otieno";
            case "cohort" -> "NOW-2026-01";
            case "birth" -> "1984";
            default -> "";
        };
    }
}
