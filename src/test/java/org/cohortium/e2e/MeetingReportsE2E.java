package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attendance from meeting reports, through the API and the page. */
class MeetingReportsE2E {
    /** Which nobody else's test marks; the second is the page's. */
    private static final String SESSIONS = """
            select s.id::text from session s join cohort c on c.id = s.cohort_id
            where c.code = 'SEN-2025-01' and s.state = 'HELD' order by s.id offset 1 limit 2""";

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final List<String> sessions = database.texts(SESSIONS);
    private final Coordinator coordinator = Coordinator.signedIn(server, "coordinator.sen");

    @Test
    void marksWhomItKnowsOnceAndAsksAboutTheOthers() {
        String session = sessions.get(0);
        byte[] report = report(session, 0);
        JsonObject dry = taken(session, "?dryRun=true", report);
        assertThat(dry.getString("tool")).isEqualTo("ZOOM");
        assertThat(dry.getInt("set")).isZero();
        assertThat(dry.getJsonArray("unmatched").getJsonObject(0).getString("as"))
                .isEqualTo("Nobody Known");
        JsonArray toConfirm = dry.getJsonArray("toConfirm");
        assertThat(toConfirm.getJsonObject(0).getString("because")).isEqualTo("NO_ADDRESS");
        JsonObject first = taken(session, "?overwrite=true", report);
        int people = first.getJsonArray("matched").size();
        assertThat(people).isGreaterThan(3);
        assertThat(first.getInt("set") + first.getInt("unchanged")).isGreaterThanOrEqualTo(people);
        JsonObject again = taken(session, "?overwrite=true", report);
        assertThat(again.getInt("set")).isZero();
        assertThat(again.getInt("unchanged")).isGreaterThanOrEqualTo(people);
        assertThat(sources(session)).contains("MEETING_REPORT");
        String key = toConfirm.getJsonObject(0).getJsonNumber("enrolment") + ":"
                + toConfirm.getJsonObject(0).getInt("row");
        JsonObject confirmed = taken(session, "?overwrite=true&confirm=" + key, report);
        assertThat(confirmed.getInt("set")).isLessThanOrEqualTo(1);
        assertThat(post(session, "?confirm=1:1", report).statusCode()).isEqualTo(422);
        assertThat(post(session, "?confirm=all", report).statusCode()).isEqualTo(400);
    }

    @Test
    void leavesWhatAPersonMarked() {
        String session = sessions.get(0);
        String enrolment = database.texts(
                        "select min(enrolment_id)::text from attendance_mark where session_id = " + session)
                .get(0);
        HttpResponse<byte[]> byHand = coordinator.put(
                "/api/v1/sessions/" + session + "/attendance",
                Json.createObjectBuilder()
                        .add(
                                "marks",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("enrolment", Long.parseLong(enrolment))
                                                .add("mark", "EXCUSED")))
                        .build());
        assertThat(byHand.statusCode()).isEqualTo(200);
        JsonObject dry = taken(session, "?dryRun=true", report(session, 0));
        assertThat(dry.getJsonArray("conflicts").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getJsonNumber("enrolment").toString()))
                .contains(enrolment);
        taken(session, "", report(session, 0));
        assertThat(database.texts("select mark from attendance_mark where session_id = " + session
                        + " and enrolment_id = " + enrolment))
                .containsExactly("EXCUSED");
    }

    @Test
    void refusesAnotherMeetingAndWhatIsNoReport() {
        String session = sessions.get(0);
        HttpResponse<byte[]> other = post(session, "", report(session, 14));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Coordinator.json(other).getString("rule")).isEqualTo("intake.meeting.otherDay");
        HttpResponse<byte[]> list = post(session, "", "Name,E-mail\r\nA,a@b.org\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(list.statusCode()).isEqualTo(422);
        assertThat(Coordinator.json(list).getString("rule")).isEqualTo("intake.meeting.notAReport");
        assertThat(post(session, "", new byte[0]).statusCode()).isEqualTo(422);
    }

    @Test
    void isNothingForOthers() {
        String path = "/api/v1/sessions/" + sessions.get(0) + "/attendance-imports";
        byte[] report = report(sessions.get(0), 0);
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .upload(path, report)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Coordinator.signedIn(server, "auditor").upload(path, report).statusCode())
                .isEqualTo(403);
        assertThat(Coordinator.signedIn(server, "donor.one")
                        .upload(path, report)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void goesThroughThePage() {
        String session = sessions.get(1);
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "coordinator.sen");
        page.navigate("/attendance/register?session=" + session);
        page.locator("a[href*='/attendance/meeting']").click();
        EveryLook.check(page, "meeting-file");
        page.setInputFiles("[id='step:file']", file(report(session, 14)));
        page.locator("[id='step:read']").click();
        page.locator(".no:not(:empty)").first().waitFor();
        EveryLook.check(page, "meeting-wrong");
        page.setInputFiles("[id='step:file']", file(report(session, 0)));
        page.locator("[id='step:read']").click();
        page.locator("#matched").waitFor();
        page.locator("input[name=confirm]").first().check();
        if (page.locator("input[name=overwrite]").count() > 0) {
            page.locator("input[name=overwrite]").check();
        }
        EveryLook.check(page, "meeting-check");
        page.locator("[id='step:save']").click();
        page.locator("#notices [data-told=ok]").waitFor();
        assertThat(page.url()).contains("/attendance/register");
        EveryLook.check(page, "register-after-report");
        assertThat(sources(session)).contains("MEETING_REPORT");
        Page arabic = browsing.visit(Look.ARABIC);
        SignInPage.signIn(arabic, "coordinator.sen");
        arabic.navigate("/attendance/meeting?session=" + session);
        arabic.setInputFiles("[id='step:file']", file(report(session, 0)));
        arabic.locator("[id='step:read']").click();
        arabic.locator("#matched").waitFor();
        EveryLook.check(arabic, "meeting-check-ar");
    }

    private static FilePayload file(byte[] content) {
        return new FilePayload("anything.csv", "text/csv", content);
    }

    private List<String> sources(String session) {
        return database.texts("select distinct source from attendance_mark where session_id = " + session);
    }

    private JsonObject taken(String session, String query, byte[] report) {
        HttpResponse<byte[]> answer = post(session, query, report);
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return Coordinator.json(answer);
    }

    private HttpResponse<byte[]> post(String session, String query, byte[] report) {
        return coordinator.upload("/api/v1/sessions/" + session + "/attendance-imports" + query, report);
    }

    /**
     * As Zoom writes it: all on the register but the last with two devices at once, the last without an address, and one
     * nobody knows.
     *
     * @param days after the session
     */
    private byte[] report(String session, int days) {
        List<String> when = database.texts("""
                select to_char(s.starts_at at time zone c.time_zone, 'YYYY-MM-DD"T"HH24:MI') || '|' || s.minutes
                from session s join cohort c on c.id = s.cohort_id where s.id = %s""".formatted(session));
        String[] parts = when.get(0).split("\\|");
        LocalDateTime starts = LocalDateTime.parse(parts[0]).plusDays(days);
        int minutes = Integer.parseInt(parts[1]);
        List<String> people = database.texts("""
                select coalesce(p.latin_name, p.name) || ',' || coalesce(p.email, '') from enrolment e
                join person p on p.id = e.person_id join attendance_mark m on m.enrolment_id = e.id
                where m.session_id = %s order by e.id""".formatted(session));
        StringBuilder text =
                new StringBuilder("Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\r\n");
        String last = people.get(people.size() - 1);
        for (String person : people.subList(0, people.size() - 1)) {
            text.append(line(person, starts, starts.plusMinutes(minutes / 2)));
            text.append(line(person, starts.plusMinutes(minutes / 3), starts.plusMinutes(minutes)));
        }
        text.append(line(last.substring(0, last.indexOf(',')) + ",", starts, starts.plusMinutes(minutes / 2)));
        text.append(line("Nobody Known,nobody.known@example.org", starts, starts.plusMinutes(10)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String person, LocalDateTime from, LocalDateTime to) {
        return person + "," + from.format(WRITTEN) + "," + to.format(WRITTEN) + ",9\r\n";
    }
}
