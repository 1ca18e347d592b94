package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cohortium.e2e.Coordinator;
import org.cohortium.e2e.Database;
import org.cohortium.e2e.TestServer;
import org.junit.jupiter.api.Test;

/** A register of 500 people and 60 sessions there and back: 30,000 cells, all filled in, on a server with demo data. */
class RegisterWorkbookBenchmark {
    private static final int PEOPLE = 500;
    private static final int SESSIONS = 60;
    private static final int KEYS = 0;
    private static final int ABOVE = 2;

    @Test
    void goesThereAndBack() throws SQLException, IOException {
        try (TestServer server = TestServer.start("register", Map.of("COHORTIUM_DEMO", "demo"))) {
            String cohort = crowded(server);
            Coordinator admin = Coordinator.signedIn(server, "admin");
            String path = "/api/v1/cohorts/" + cohort + "/register";
            bare();
            bare();
            for (String round : new String[] {"cold", "warm"}) {
                byte[] given = timed(round + ": given out", () -> admin.get(path + ".xlsx"));
                byte[] filled = filled(given);
                JsonObject foretold =
                        json(timed(round + ": looked at", () -> admin.upload(path + "?dryRun=true", "r.xlsx", filled)));
                JsonObject done =
                        json(timed(round + ": put in", () -> admin.upload(path + "?dryRun=false", "r.xlsx", filled)));
                assertThat(done.getInt("changed"))
                        .isEqualTo(foretold.getInt("changed"))
                        .isGreaterThanOrEqualTo(PEOPLE * SESSIONS);
                timed(round + ": sent again", () -> admin.upload(path + "?dryRun=false", "r.xlsx", filled));
                timed(
                        round + ": undone",
                        () -> admin.post(done.getString("href") + "/undo", JsonObject.EMPTY_JSON_OBJECT));
                System.out.printf("  %,d bytes, %,d cells%n", filled.length, done.getInt("changed"));
            }
        }
    }

    /** The baseline: as many cells written and read by the library alone, in this Java, nothing checked and nothing kept. */
    private static void bare() throws IOException {
        long started = System.nanoTime();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            for (int person = 0; person < PEOPLE; person++) {
                Row row = sheet.createRow(person);
                for (int session = 0; session < SESSIONS; session++) {
                    row.createCell(session).setCellValue(session % 7 == 0 ? "A" : "P");
                }
            }
            workbook.write(out);
        }
        int read = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    read += cell.getStringCellValue().length();
                }
            }
        }
        assertThat(read).isEqualTo(PEOPLE * SESSIONS);
        System.out.printf("bare: written and read in %.2f s%n", (System.nanoTime() - started) / 1e9);
    }

    private static byte[] timed(String what, Supplier<HttpResponse<byte[]>> call) {
        long started = System.nanoTime();
        HttpResponse<byte[]> answer = call.get();
        System.out.printf("%s in %.2f s%n", what, (System.nanoTime() - started) / 1e9);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static JsonObject json(byte[] answer) {
        return Json.createReader(new ByteArrayInputStream(answer)).readObject();
    }

    private static byte[] filled(byte[] given) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(given));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheetAt(2);
            for (Cell key : sheet.getRow(KEYS)) {
                for (int at = ABOVE; key.toString().startsWith("session:") && at <= sheet.getLastRowNum(); at++) {
                    Cell cell =
                            sheet.getRow(at).getCell(key.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    if (cell.toString().isEmpty()
                            && isCrowd(sheet.getRow(at), sheet.getRow(1).getCell(key.getColumnIndex()))) {
                        cell.setCellValue(at % 7 == 0 ? "A" : at % 5 == 0 ? "L" + (1 + at % 80) : "P");
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The people and the sessions that were added: whom the other sessions apply to is not the same for all. */
    private static boolean isCrowd(Row row, Cell heading) {
        return row.getCell(0).toString().startsWith("Crowd ")
                && heading.toString().contains("Crowded");
    }

    private static String crowded(TestServer server) throws SQLException {
        String cohort = new Database(server)
                .texts("select code from cohort where state = 'RUNNING' and language = 'en' order by code")
                .get(0);
        try (Connection connection = server.database().asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    with added as (
                        insert into person (name, email)
                        select 'Crowd ' || n, 'crowd.' || n || '@gov.example.org' from generate_series(1, %2$d) n returning id)
                    insert into enrolment (cohort_id, person_id, state, state_since, nominated_at, joined_on)
                    select c.id, added.id, 'ENROLLED', now(), now(), date '2020-01-01' from added, cohort c where c.code = '%1$s';
                    insert into session (cohort_id, number, title, starts_at, minutes, mode, state)
                    select c.id, 1000 + n, 'Crowded ' || n, now() - interval '1 day', 90, 'WEBINAR', 'SCHEDULED'
                    from generate_series(1, %3$d) n, cohort c where c.code = '%1$s'""".formatted(cohort, PEOPLE, SESSIONS));
        }
        return cohort;
    }
}
