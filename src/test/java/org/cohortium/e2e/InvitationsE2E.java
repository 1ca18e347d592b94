package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People with a seat get the dates and their own code for checking in by mail, each once unless somebody says again. */
class InvitationsE2E {
    private static final String COHORT = "KEN-2026-92";
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void everybodyWithASeatIsInvitedOnce() throws MessagingException, IOException {
        Graduates.of(COHORT, 4, database);
        database.change("update cohortium.cohort set state = 'RUNNING', starts_on = current_date - 3,"
                + " ends_on = current_date + 60 where code = '" + COHORT + "'");
        database.change("""
                update cohortium.enrolment set state = 'ACTIVE'
                where cohort_id = (select id from cohortium.cohort where code = '%s')""".formatted(COHORT));
        database.change("""
                update cohortium.person p set email = 'invited.' || p.id || '@mail.example.org'
                from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id
                where e.person_id = p.id and c.code = '%1$s' and p.id <> (
                    select min(e.person_id) from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id
                    where c.code = '%1$s')""".formatted(COHORT));
        database.change("""
                insert into cohortium.session (cohort_id, number, title, starts_at, minutes, mode, state, place)
                select id, 1, 'Risk and accountability', now() + interval '3 days', 180, 'WORKSHOP', 'SCHEDULED', 'Room 4'
                from cohortium.cohort where code = '%s'""".formatted(COHORT));
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/attendance/invitations?cohort=" + COHORT);
        assertThat(AnyPage.text(page))
                .contains("Risk and accountability", "Room 4", "····-····", "Without e-mail address");
        EveryLook.check(page, "invitations");
        page.getByText("Invite 3 people").click();
        page.getByText("3 letters are on their way.").waitFor();
        List<String> addresses = database.texts("""
                select p.email from cohortium.person p join cohortium.enrolment e on e.person_id = p.id
                join cohortium.cohort c on c.id = e.cohort_id where c.code = '%s'""".formatted(COHORT));
        assertThat(addresses)
                .hasSize(3)
                .allSatisfy(each -> Waiting.until(
                        "the invitation to " + each,
                        () -> TestServer.mail().to(each).size() == 1));
        String code = database.texts("""
                select k.code from cohortium.check_in_code k join cohortium.enrolment e on e.id = k.enrolment_id
                join cohortium.person p on p.id = e.person_id where p.email = '%s'""".formatted(addresses.get(0))).get(0);
        String letter =
                String.valueOf(TestServer.mail().to(addresses.get(0)).get(0).getContent());
        assertThat(letter).contains("Risk and accountability, Room 4", code.substring(0, 4) + "-" + code.substring(4));

        String path = "/api/v1/cohorts/" + COHORT + "/invitations";
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        assertThat(Coordinator.json(ken.post(path, JsonValue.EMPTY_JSON_OBJECT)).getInt("written"))
                .isZero();
        JsonObject again = Coordinator.json(ken.post(path + "?everybody=true", JsonValue.EMPTY_JSON_OBJECT));
        assertThat(again.getInt("written")).isEqualTo(3);
        assertThat(again.getJsonObject("standing").getJsonArray("unreachable")).hasSize(1);
        Waiting.until(
                "it has come again",
                () -> addresses.stream()
                        .allMatch(each -> TestServer.mail().to(each).size() == 2));
        assertThat(Coordinator.signedIn(server, "coordinator.sen").get(path).statusCode())
                .isEqualTo(404);
        database.change("update cohortium.cohort set state = 'CLOSED' where code = '" + COHORT + "'");
        assertThat(ken.post(path, JsonValue.EMPTY_JSON_OBJECT).statusCode()).isEqualTo(REFUSED);
    }
}
