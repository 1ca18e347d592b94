package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People check themselves in: the pattern on the projector, a phone without an account, a code of their own. */
class CheckInE2E {
    private static final int SMALL = 15 * 1_024;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final String COHORT = "KEN-2026-07";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Visitor phone = Visitor.anonymous(server);

    @Test
    void aPhoneChecksInByThePatternOnTheScreen() {
        String session = session(10);
        Page projector = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(projector, "facilitator.ken");
        projector.navigate("/attendance/checkin?session=" + session);
        assertThat(projector.locator(".pattern").count()).isZero();
        projector.locator("#screen\\:begin").click();
        projector.locator(".pattern svg").waitFor();
        EveryLook.check(projector, "check-in-projector");
        String address =
                URI.create(projector.locator(".projector .copied").innerText()).getPath();

        String[] codes = codes();
        Page page = browsing.visit(Look.PHONE);
        page.navigate(address);
        assertThat(page.content().length()).isLessThan(SMALL);
        EveryLook.check(page, "check-in");
        page.locator("#code").fill("ABCD-EFGH");
        page.locator("button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("That is no code of this course");
        page.locator("#code").fill(codes[2].toLowerCase());
        page.locator("button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("You are checked in");
        assertThat(page.content()).doesNotContain(codes[0]);
        EveryLook.check(page, "check-in-done");
        assertThat(phone.post(address, "code=" + codes[2])).contains("You were checked in already");
        assertThat(marks(session)).containsExactly("PRESENT SELF_CHECK_IN system for");
        assertThat(phone.get(address.substring(0, address.lastIndexOf('/')) + "/ZZZZZZ")
                        .body())
                .contains("The pattern has changed since");

        projector.locator("#screen\\:end").click();
        projector.getByText("Check-in is closed").waitFor();
        assertThat(phone.post(address, "code=" + codes[2])).contains("Check-in is not open");
    }

    @Test
    void whoComesLateIsLateAndNoCodeUndoesWhatAFacilitatorMarked() {
        String session = session(50);
        Coordinator facilitator = Coordinator.signedIn(server, "facilitator.ken");
        String path = "/api/v1/sessions/" + session + "/check-in";
        String address = URI.create(Coordinator.json(facilitator.put(path, JsonObject.EMPTY_JSON_OBJECT))
                        .getString("address"))
                .getPath();
        assertThat(phone.post(address, "code=" + codes()[2])).contains("You are checked in, late");
        assertThat(marks(session)).containsExactly("LATE SELF_CHECK_IN system for");
        database.change(
                "update cohortium.attendance_mark set mark = 'ABSENT', minutes = null where session_id = " + session);
        assertThat(phone.post(address, "code=" + codes()[2])).contains("You are marked as absent");
        assertThat(marks(session)).allMatch(mark -> mark.startsWith("ABSENT "));
        assertThat(Coordinator.signedIn(server, "coordinator.jor")
                        .put(path, JsonObject.EMPTY_JSON_OBJECT)
                        .statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(Coordinator.signedIn(server, "auditor").delete(path).statusCode())
                .isEqualTo(FORBIDDEN);
    }

    /** One that began so many minutes ago, and lasts three hours. */
    private String session(int minutesAgo) {
        database.change("""
                insert into cohortium.session (cohort_id, number, title, starts_at, minutes, mode, state)
                select c.id, (select max(number) + 1 from cohortium.session s where s.cohort_id = c.id), 'Checked in', now() - interval '%d minutes',
                       180, 'WORKSHOP', 'SCHEDULED'
                from cohortium.cohort c where c.code = '%s'""".formatted(minutesAgo, COHORT));
        return database.texts("select max(s.id) from cohortium.session s join cohortium.cohort c on c.id = s.cohort_id"
                        + " where s.title = 'Checked in' and c.code = '" + COHORT + "'")
                .get(0);
    }

    /** Name, address and code of somebody of the cohort. */
    private String[] codes() {
        HttpResponse<byte[]> list = Coordinator.signedIn(server, "facilitator.ken")
                .get("/api/v1/cohorts/" + COHORT + "/check-in-codes.csv");
        List<String> lines =
                new String(list.body(), StandardCharsets.UTF_8).lines().toList();
        return lines.get(1).split(",");
    }

    private List<String> marks(String session) {
        return database.texts(
                "select mark || ' ' || source || ' ' || left(sys_by, 10) from cohortium.attendance_mark where session_id = "
                        + session);
    }
}
