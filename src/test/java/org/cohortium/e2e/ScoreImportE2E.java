package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Moodle gradebook in French, through the API and then the page. */
class ScoreImportE2E {
    private static final String COHORT = "SEN-2026-04";
    private static final String PATH = "/api/v1/cohorts/" + COHORT + "/score-imports";
    private static final int OK = 200;
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final String assessment = database.texts("select a.id from cohortium.assessment a join cohortium.cohort c"
                    + " on c.curriculum_version_id = a.curriculum_version_id where c.code = '" + COHORT
                    + "' and a.kind = 'CAPSTONE'")
            .get(0);
    private final String title = database.texts(
                    "select translations -> 'fr' ->> 'title' from cohortium.assessment where id = " + assessment)
            .get(0);
    private final List<String> people = database.texts("""
            select p.name || ';' || p.email from cohortium.enrolment e join cohortium.person p on p.id = e.person_id
            join cohortium.cohort c on c.id = e.cohort_id
            where c.code = '%s' and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and p.email is not null
            order by e.id limit 3""".formatted(COHORT));

    @Test
    void pointsGoInOnceAndOthersAreDecidedOn() {
        Coordinator coordinator = Coordinator.signedIn(server, "coordinator.sen");
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .upload(PATH, gradebook("70,00 %"))
                        .statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(Coordinator.signedIn(server, "auditor")
                        .upload(PATH, gradebook("70,00 %"))
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        JsonObject dry = taken(coordinator, "?dryRun=true", gradebook("70,00 %"));
        assertThat(dry.getInt("set")).isZero();
        assertThat(dry.getJsonArray("matched")).hasSize(2);
        assertThat(dry.getJsonArray("toConfirm").getJsonObject(0).getString("because"))
                .isEqualTo("NO_ADDRESS");
        assertThat(dry.getJsonArray("unmatched").getJsonObject(0).getString("as"))
                .isEqualTo("Personne Inconnue");
        assertThat(taken(coordinator, "", gradebook("70,00 %")).getInt("set")).isEqualTo(2);
        assertThat(points()).containsExactly("1 70.00", "1 70.00");
        assertThat(taken(coordinator, "", gradebook("70,00 %")).getInt("set")).isZero();
        assertThat(taken(coordinator, "", gradebook("75,00 %")).getInt("set")).isZero();
        assertThat(taken(coordinator, "?onConflict=another_attempt", gradebook("75,00 %"))
                        .getInt("set"))
                .isEqualTo(2);
        assertThat(points()).containsExactly("1 70.00", "1 70.00", "2 75.00", "2 75.00");
        assertThat(coordinator
                        .upload(PATH + "?onConflict=perhaps", gradebook("1 %"))
                        .statusCode())
                .isEqualTo(BAD);
        HttpResponse<byte[]> list =
                coordinator.upload(PATH, "Nom;Adresse\r\nA;a@b.org\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(list.statusCode()).isEqualTo(REFUSED);
        assertThat(Coordinator.json(list).getString("rule")).isEqualTo("intake.scores.notAGradebook");
        throughThePage();
    }

    private void throughThePage() {
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.sen");
        page.navigate("/assessment/scores?cohort=" + COHORT);
        page.locator("a[href*='/assessment/import']").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("notes.csv", "text/csv", gradebook("80,00 %")));
        page.locator("#step\\:read").click();
        page.locator("select[name^=use-]").first().waitFor();
        assertThat(page.locator("select[name^=use-]").first().inputValue()).isEqualTo(assessment);
        EveryLook.check(page, "score-import");
        page.getByLabel("Everybody whose name fits one person only").check();
        page.locator("input[name=conflict][value=REPLACE]").check();
        page.locator("input[name^=full-]").first().fill("0");
        page.locator("#step\\:look").click();
        page.getByText("a number above 0").waitFor();
        page.locator("input[name^=full-]").first().fill("160");
        page.locator("#step\\:look").click();
        page.waitForCondition(
                () -> page.locator("input[name=conflict][value=REPLACE]").isChecked());
        page.locator("#step\\:save").click();
        page.waitForURL("**/assessment/scores*");
        assertThat(points()).contains("1 50.00", "2 50.00");
    }

    private byte[] gradebook(String points) {
        String[] first = people.get(0).split(";");
        String[] second = people.get(1).split(";");
        String[] third = people.get(2).split(";");
        return ("Nom complet;Adresse de courriel;Devoir : " + title + " (Pourcentage);Total du cours (Brut)\r\n"
                        + first[0] + ";" + first[1] + ";" + points + ";1\r\n"
                        + second[0] + ";" + second[1] + ";" + points + ";1\r\n"
                        + third[0] + ";;" + points + ";1\r\n"
                        + "Personne Inconnue;nul@part.org;50,00 %;1\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject taken(Coordinator coordinator, String how, byte[] file) {
        HttpResponse<byte[]> answer = coordinator.upload(PATH + how, file);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(OK);
        return Coordinator.json(answer);
    }

    private List<String> points() {
        return database.texts("""
                select k.attempt || ' ' || k.points from cohortium.score k join cohortium.enrolment e on e.id = k.enrolment_id
                join cohortium.cohort c on c.id = e.cohort_id
                where c.code = '%s' and k.assessment_id = %s order by k.attempt, k.points""".formatted(COHORT, assessment));
    }
}
