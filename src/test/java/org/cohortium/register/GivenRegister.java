package org.cohortium.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.spreadsheet.form.FormWriter;
import org.cohortium.text.Texts;
import org.jspecify.annotations.Nullable;

/** A register of three people, two sessions and one assessment, written, edited and read again. */
final class GivenRegister {
    static final Signature SIGNATURE = new Signature(new byte[32]);
    static final Texts TEXTS = Texts.load();
    static final String CODE = "KEN-2026-01";
    static final long AMINA = 11;
    static final long BRIAN = 12;
    static final long CAROL = 13;

    private static final Instant AS_OF = Instant.parse("2026-10-10T08:00:00.123456Z");

    private final Path folder;
    private final String language;

    GivenRegister(Path folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    Path written() {
        return written(Edition.CURRENT);
    }

    Path written(int version) {
        RegisterCohort cohort =
                new RegisterCohort(1, CODE, "AI governance", "Ministry of ICT", language, "Africa/Nairobi");
        Edition edition = new Edition(version, CODE, "facilitator.ken", AS_OF, cohort.written());
        CellWords cells = new CellWords(TEXTS, cohort.written());
        Path file = folder.resolve("register-" + language + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            FormWriter.write(new RegisterForm(contents(cohort), edition, SIGNATURE, cells).form(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Contents contents(RegisterCohort cohort) {
        List<RegisterPerson> people = List.of(
                person(AMINA, "Amina Ali", "amina@gov.example.org"),
                person(BRIAN, "=Brian Otieno", "brian@gov.example.org"),
                person(CAROL, "Carol  Njeri", null));
        List<RegisterSession> sessions = List.of(
                new RegisterSession(21, 1, "Opening", Instant.parse("2026-10-06T06:00:00Z"), 90),
                new RegisterSession(22, 2, "Risk", Instant.parse("2026-10-08T06:00:00Z"), 90));
        return new Contents(
                cohort,
                people,
                sessions,
                List.of(new RegisterAssessment(31, "Pre-test", new BigDecimal("40"), 1)),
                base(),
                Map.of(AMINA, OutcomeDecision.PASS));
    }

    /** What stood in it when it was given out. */
    static Values base() {
        return new Values(
                Map.of(
                        Place.attendance(AMINA, 21), "PRESENT",
                        Place.attendance(BRIAN, 21), "LATE 45",
                        Place.score(AMINA, 31, 1), "17.5",
                        Place.outcome(Kind.DECISION, AMINA), "PASS"),
                Map.of());
    }

    private static RegisterPerson person(long enrolment, String name, @Nullable String email) {
        return new RegisterPerson(
                enrolment,
                name,
                null,
                email,
                "Ministry of ICT",
                "Analyst",
                EnrolmentState.ACTIVE,
                LocalDate.of(2026, 10, 1),
                null);
    }

    static FilledIn read(Path file) {
        return new RegisterReader(CODE, SIGNATURE, TEXTS).read(file);
    }

    /** What the file says at a place. */
    static String ours(FilledIn file, Place place) {
        return file.cells().stream()
                .filter(cell -> cell.place().equals(place))
                .map(FilledCell::ours)
                .findFirst()
                .orElse("not there");
    }

    Path edited(Path file, Consumer<Workbook> change) {
        Path edited = folder.resolve("edited-" + file.getFileName());
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(edited)) {
            change.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edited;
    }

    /** Turns the rows of people upside down, as sorting does, and puts the columns from one on in reverse. */
    static void shuffle(Sheet sheet) {
        int last = sheet.getLastRowNum();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 2; at <= last; at++) {
            List<String> texts = new ArrayList<>();
            Row row = sheet.getRow(at);
            for (int column = 0; column < row.getLastCellNum(); column++) {
                texts.add(row.getCell(column) == null ? "" : row.getCell(column).toString());
            }
            rows.add(0, texts);
        }
        for (int at = 2; at <= last; at++) {
            for (int column = 0; column < rows.get(at - 2).size(); column++) {
                sheet.getRow(at)
                        .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(rows.get(at - 2).get(column));
            }
        }
        for (int at = 0; at <= last; at++) {
            Row row = sheet.getRow(at);
            String one = row.getCell(2).toString();
            row.getCell(2)
                    .setCellValue(row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .toString());
            row.getCell(3).setCellValue(one);
        }
    }
}
