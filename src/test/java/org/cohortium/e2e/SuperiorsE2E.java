package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who marks, scores and decides nothing about somebody, because that person reports to them. */
class SuperiorsE2E {
    private static final int DONE = 204;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void whoSomebodyReportsToDecidesNothingAboutThem() {
        String[] found = one("""
                select e.id || ' ' || e.person_id || ' ' || s.id || ' ' || c.code || ' ' || a.id
                from cohortium.cohort_facilitator f
                join cohortium.app_user u on u.id = f.user_id and u.username = 'facilitator.ken'
                join cohortium.cohort c on c.id = f.cohort_id
                join cohortium.enrolment e on e.cohort_id = c.id and e.state = 'ACTIVE'
                join cohortium.session s on s.cohort_id = c.id and s.state = 'HELD' and s.starts_at > e.joined_on
                join cohortium.assessment a on a.curriculum_version_id = c.curriculum_version_id
                order by e.id desc""").split(" ");
        String person = found[1];
        Coordinator facilitator = Coordinator.signedIn(server, "facilitator.ken");
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/person/view?id=" + person);
        page.locator("#superior").fill("nobody.at.all");
        page.locator("#line\\:go").click();
        page.getByText("There is no account “nobody.at.all”").waitFor();
        page.locator("#superior").fill("Facilitator.KEN");
        page.locator("#line\\:go").click();
        page.getByText("decides nothing about this person.").first().waitFor();
        EveryLook.check(page, "person-superior");

        String attendance = "/api/v1/sessions/" + found[2] + "/attendance";
        JsonObject mark = Json.createObjectBuilder()
                .add(
                        "marks",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("enrolment", Long.parseLong(found[0]))
                                        .add("mark", "PRESENT")))
                .build();
        assertThat(refusal(facilitator.put(attendance, mark))).contains("reports to you");
        JsonObject score = Json.createObjectBuilder()
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("enrolment", Long.parseLong(found[0]))
                                        .add("assessment", Long.parseLong(found[4]))
                                        .add("points", 1)))
                .build();
        assertThat(refusal(facilitator.put("/api/v1/cohorts/" + found[3] + "/scores", score)))
                .contains("reports to you");
        JsonObject outcome = Json.createObjectBuilder()
                .add("decision", "DEFERRED")
                .add("deferredUntil", "2099-01-01")
                .build();
        assertThat(refusal(facilitator.post("/api/v1/enrolments/" + found[0] + "/outcome", outcome)))
                .contains("reports to you");
        String line = "/api/v1/persons/" + person + "/superiors/facilitator.ken";
        assertThat(refusal(facilitator.delete(line))).contains("ask a colleague");
        assertThat(Coordinator.signedIn(server, "coordinator.ken").delete(line).statusCode())
                .isEqualTo(DONE);
        assertThat(facilitator.put(attendance, mark).statusCode()).isEqualTo(200);
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(REFUSED);
        return text;
    }

    private String one(String sql) {
        return database.texts(sql + " limit 1").get(0);
    }
}
