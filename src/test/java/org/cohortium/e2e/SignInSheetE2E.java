package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session marked by paper: its sheet printed, one line typed, the signed sheet kept. */
class SignInSheetE2E {
    private static final int DONE = 204;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void aLineFromTheSheetMarksTheSession() throws IOException {
        String session = held(1);
        Coordinator facilitator = Coordinator.signedIn(server, "facilitator.ken");
        String sheet = "/api/v1/sessions/" + session + "/sign-in-sheet.pdf";
        String code = code(facilitator.get(sheet).body());
        assertThat(text(facilitator.get(sheet + "?language=ar").body())).contains(code);
        assertThat(Coordinator.signedIn(server, "coordinator.jor").get(sheet).statusCode())
                .isEqualTo(NOT_THERE);

        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "facilitator.ken");
        page.navigate("/attendance/sheet?session=" + session);
        EveryLook.check(page, "sign-in-sheet");
        page.locator("#line").fill(code + " A3 L1,2");
        page.locator("#typed\\:look").click();
        page.getByText("is no line of a sheet").waitFor();
        page.locator("#line").fill(code.toLowerCase() + "  a3 l1, 2 *");
        page.locator("#typed\\:look").click();
        page.locator("#typed\\:mark").waitFor();
        assertThat(page.locator("#typed\\:preview").innerText()).contains("2 late", "one absent");
        EveryLook.check(page, "sign-in-line");
        page.locator("#typed\\:mark").click();
        page.waitForURL("**/attendance/register?session=" + session + "*");
        assertThat(marks(session, code)).isEqualTo("LATE LATE ABSENT");
        assertThat(one("select string_agg(distinct source, ' ') from cohortium.attendance_mark where session_id = "
                        + session + " and mark in ('LATE', 'ABSENT')"))
                .contains("SIGN_IN_SHEET");
    }

    @Test
    void whatIsMistypedMarksNothing() throws IOException {
        String session = held(2);
        Coordinator facilitator = Coordinator.signedIn(server, "facilitator.ken");
        String code = code(facilitator
                .get("/api/v1/sessions/" + session + "/sign-in-sheet.pdf")
                .body());
        String path = "/api/v1/sessions/" + session + "/sign-in-line";
        assertThat(refusal(facilitator, path, code + " A999 *")).contains("has no row 999");
        assertThat(refusal(facilitator, path, "ZZZZ A1 *")).contains("no sheet ZZZZ");
        assertThat(refusal(facilitator, path, code + " A1 L1 *")).contains("named twice");
        HttpResponse<byte[]> looked = facilitator.post(path + "?dryRun=true", line(code + " A1 *"));
        String withCheck = Coordinator.json(looked).getString("line");
        assertThat(withCheck).doesNotEndWith("*");
        assertThat(refusal(facilitator, path, withCheck.replace("A1", "A2"))).contains("does not fit the others");
        assertThat(facilitator.post(path + "?dryRun=true", line(withCheck)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSignedSheetIsKeptWithTheSession() {
        String session = held(3);
        byte[] scan = "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII);
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "facilitator.ken");
        page.navigate("/attendance/sheet?session=" + session);
        page.locator("#scan\\:file")
                .setInputFiles(new FilePayload("notes.pdf", "application/pdf", "MZ not a scan".getBytes()));
        page.locator("#scan\\:keep").click();
        page.getByText("is neither a PDF nor a JPEG or PNG picture").first().waitFor();
        page.locator("#scan\\:file").setInputFiles(new FilePayload("signed 3.pdf", "application/pdf", scan));
        page.locator("#scan\\:keep").click();
        page.getByText("signed 3.pdf").waitFor();
        String path = "/api/v1/sessions/" + session + "/evidence";
        Coordinator coordinator = Coordinator.signedIn(server, "coordinator.ken");
        assertThat(Coordinator.signedIn(server, "facilitator.ken")
                        .upload(path, "again.pdf", scan)
                        .statusCode())
                .isEqualTo(DONE);
        String listed = new String(coordinator.get(path).body(), StandardCharsets.UTF_8);
        assertThat(listed).contains("signed 3.pdf").doesNotContain("again.pdf");
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]+)\"").matcher(listed);
        assertThat(id.find()).isTrue();
        HttpResponse<byte[]> kept = coordinator.get(path + "/" + id.group(1));
        assertThat(kept.body()).isEqualTo(scan);
        assertThat(kept.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(Coordinator.signedIn(server, "coordinator.jor")
                        .get(path + "/" + id.group(1))
                        .statusCode())
                .isEqualTo(NOT_THERE);
        String attendee = database.texts(
                        "select e.person_id::text from cohortium.session s join cohortium.enrolment e on e.cohort_id = s.cohort_id"
                                + " where s.id = " + session + " and e.joined_on is not null order by e.id")
                .get(0);
        assertThat(Coordinator.signedIn(server, GivenAccount.ofPerson(server, Long.parseLong(attendee)))
                        .get(path)
                        .statusCode())
                .as("everybody’s name is on it")
                .isEqualTo(403);
    }

    /** Held sessions with at least five people, from the last. */
    private String held(int which) {
        return database.texts("""
                select s.id from cohortium.session s join cohortium.cohort c on c.id = s.cohort_id
                join cohortium.cohort_facilitator f on f.cohort_id = c.id
                join cohortium.app_user u on u.id = f.user_id and u.username = 'facilitator.ken'
                where s.state = 'HELD' and c.state = 'RUNNING'
                  and (select count(*) from cohortium.attendance_mark m where m.session_id = s.id) > 5
                order by s.starts_at desc, s.id""").get(which);
    }

    private static String code(byte[] pdf) throws IOException {
        Matcher code = Pattern.compile("([0-9A-Z]{4,6}) A3 L9,12 \\*").matcher(text(pdf));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String marks(String session, String code) {
        return one("select string_agg(m.mark, ' ' order by r.row) from cohortium.sign_in_sheet_row r"
                + " join cohortium.attendance_mark m on m.enrolment_id = r.enrolment_id and m.session_id = " + session
                + " where r.code = '" + code + "' and r.row <= 3");
    }

    private static String refusal(Coordinator by, String path, String line) {
        HttpResponse<byte[]> answer = by.post(path, line(line));
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(REFUSED);
        return text;
    }

    private static JsonObject line(String line) {
        return Json.createObjectBuilder().add("line", line).build();
    }

    private String one(String sql) {
        return database.texts(sql + " limit 1").get(0);
    }
}
