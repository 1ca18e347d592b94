package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody does not agree with their outcome, and somebody who had no part in it decides. */
class AppealsE2E {
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void anAppealUpheldGivesTheOutcomeBack() {
        String[] found = one("""
                select e.id || ' ' || e.person_id || ' ' || c.code || ' ' || u.username
                from cohortium.outcome o join cohortium.enrolment e on e.id = o.enrolment_id
                join cohortium.cohort c on c.id = e.cohort_id
                join cohortium.app_user u on u.id = o.decided_by
                where o.state = 'CONFIRMED' and u.username in ('coordinator.ken', 'coordinator.sen')
                  and o.decision in ('FAIL', 'PASS') and not exists (select from cohortium.certificate x where x.outcome_id = o.id)
                  and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')
                  and not exists (select from cohortium.outcome_appeal a where a.outcome_id = o.id)
                order by c.code, e.id""").split(" ");
        String path = "/api/v1/enrolments/" + found[0] + "/appeal";
        JsonObject why = Json.createObjectBuilder()
                .add("reason", "My capstone was never read")
                .build();
        Coordinator confirmer = Coordinator.signedIn(server, found[3]);
        assertThat(text(confirmer.post(path, why))).contains("within 60 days");
        database.change(
                "update cohortium.outcome set decided_at = now() - interval '1 day' where enrolment_id = " + found[0]);
        assertThat(Coordinator.signedIn(server, "coordinator.jor")
                        .post(path, why)
                        .statusCode())
                .isEqualTo(NOT_THERE);

        assertThat(text(confirmer.post(path, why)))
                .as("who decided does not use up the one appeal")
                .contains("the appeal is theirs to file");

        Page page = browsing.visit(Look.PHONE);
        String person = GivenAccount.ofPerson(server, Long.parseLong(found[1]));
        SignInPage.signIn(page, person);
        page.getByText("This is not right").first().click();
        page.getByLabel("What is not right?").first().fill("My capstone was never read");
        page.getByText("File the appeal").first().click();
        page.getByText("Appeal open").waitFor();
        EveryLook.check(page, "appeal-own");
        assertThat(text(confirmer.post(path, why))).contains("was filed already");
        long appeal = Coordinator.json(confirmer.get(path)).getInt("id");

        String decision = "/api/v1/appeals/" + appeal + "/decision";
        JsonObject uphold = Json.createObjectBuilder()
                .add("decision", "uphold")
                .add("answer", "It was overlooked")
                .build();
        assertThat(text(confirmer.post(decision, uphold))).contains("somebody else has to decide on the appeal");
        assertThat(Coordinator.signedIn(server, "auditor")
                        .post(decision, uphold)
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        Page admin = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(admin, "admin");
        admin.getByText("One appeal waits for a decision").waitFor();
        admin.navigate("/certification/outcomes?cohort=" + found[2]);
        EveryLook.check(admin, "appeals");
        admin.getByLabel("Answer to who filed it").fill("It was overlooked");
        admin.getByText("Uphold: to be proposed anew").click();
        admin.getByText("Appeal upheld").waitFor();
        assertThat(one("select state || ' ' || decision_note from cohortium.outcome where enrolment_id = " + found[0]))
                .isEqualTo("RETURNED It was overlooked");
        assertThat(one(
                        "select string_agg(action || case when details ->> 'ruling' is null then ' without facts' else '' end, ' ' order by id) from cohortium.audit_event where subject_id = '"
                                + found[0] + "' and action like 'outcome.appeal%'"))
                .isEqualTo("outcome.appealed outcome.appealUpheld");
        page.reload();
        assertThat(AnyPage.text(page)).contains("Appeal upheld", "It was overlooked");
        assertThat(Coordinator.json(
                        Coordinator.signedIn(server, person).get("/api/v1/enrolments/" + found[0] + "/standing")))
                .as("nothing that is not confirmed is told to the person")
                .doesNotContainKey("outcome");
        assertThat(Coordinator.signedIn(server, "admin").post(decision, uphold).statusCode())
                .isEqualTo(NOT_THERE);
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(REFUSED);
        return text;
    }

    private String one(String sql) {
        return database.texts(sql + " limit 1").get(0);
    }
}
