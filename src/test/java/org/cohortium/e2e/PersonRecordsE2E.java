package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records of people corrected, two of one person merged, and that undone. */
class PersonRecordsE2E {
    private static final int DONE = 204;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void aRecordIsCorrected() {
        String id = person("Wanjiru Given", "wanjiru.given@mail.example.org");
        String other = person("Wanjiru Other", "wanjiru.other@mail.example.org");
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/person/view?id=" + id);
        page.getByText("Correct the record").first().click();
        page.locator("#email").fill("wanjiru.other@mail.example.org");
        page.locator("#name").fill("Wanjirũ Given");
        page.locator("#facts\\:save").click();
        page.getByText("Another person has the address").waitFor();
        assertThat(page.locator("#name").inputValue())
                .as("what was typed stays")
                .isEqualTo("Wanjirũ Given");
        EveryLook.check(page, "person-edit");
        page.locator("#email").fill("wanjiru.new@mail.example.org");
        page.locator("#birthYear").fill("1884");
        page.locator("#facts\\:save").click();
        page.getByText("cannot be a year of birth").waitFor();
        page.locator("#birthYear").fill("1984");
        page.locator("#facts\\:save").click();
        page.getByText("The record is corrected.").waitFor();
        assertThat(AnyPage.text(page))
                .contains(
                        "Wanjirũ Given", "E-mail: wanjiru.given@mail.example.org became wanjiru.new@mail.example.org");
        throughTheInterface(id, other);
    }

    private void throughTheInterface(String id, String other) {
        String path = "/api/v1/persons/" + id + "/facts";
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        JsonObject facts = Coordinator.json(ken.get(path));
        assertThat(facts.getInt("birthYear")).isEqualTo(1984);
        JsonObject changed =
                Json.createObjectBuilder(facts).add("jobTitle", "Director").build();
        assertThat(ken.put(path, changed).statusCode()).isEqualTo(200);
        assertThat(text(ken.put(path, changed))).contains("Somebody else has changed this record");
        assertThat(text(ken.put(
                        "/api/v1/persons/" + other + "/facts",
                        Json.createObjectBuilder(facts).remove("version").build())))
                .contains("Another person has the address");
        assertThat(Coordinator.signedIn(server, "coordinator.jor").get(path).statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(Coordinator.signedIn(server, "facilitator.ken").get(path).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(Coordinator.signedIn(server, "auditor").put(path, changed).statusCode())
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void twoRecordsOfOnePersonAreMergedAndParted() {
        String kept = person("Kamau Twice", "kamau.twice@mail.example.org");
        String merged = person("Kamau Twice", "k.twice@mail.example.org");
        List<String> cohorts = database.texts("""
                select c.code from cohortium.cohort c join cohortium.organisation h on h.id = c.host_organisation_id
                where h.code = 'KEN-DIG' and c.state in ('RUNNING', 'ENROLLING') order by c.code""");
        String own = cohorts.get(0);
        String common = cohorts.get(1);
        enrol(merged, own);
        enrol(merged, common);
        enrol(kept, common);
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/person/view?id=" + kept);
        EveryLook.check(page, "person-namesake");
        page.getByText("Merge into this record").click();
        page.getByText("Both stand in " + common).waitFor();
        database.change("update cohortium.enrolment set state = 'WITHDRAWN', reason = 'given' where person_id = "
                + merged + " and cohort_id = (select id from cohortium.cohort where code = '" + common + "')");
        page.getByText("Merge into this record").click();
        page.getByText("Merged. This is the record that was kept.").waitFor();
        assertThat(AnyPage.text(page)).contains(own, "k.twice@mail.example.org");
        EveryLook.check(page, "person-merged");
        page.navigate("/person/view?id=" + merged);
        page.waitForURL("**/person/view?id=" + kept);
        assertThat(at(own)).isEqualTo(kept);

        String path = "/api/v1/persons/" + kept + "/merged/" + merged;
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        assertThat(text(ken.put(path, JsonObject.EMPTY_JSON_OBJECT)))
                .contains("There is nothing here that your account can see");
        assertThat(Coordinator.signedIn(server, "coordinator.jor").delete(path).statusCode())
                .isEqualTo(NOT_THERE);
        page.locator("#unmerge button").click();
        page.getByText("the record stands for itself again").waitFor();
        assertThat(at(own)).isEqualTo(merged);
        assertThat(ken.put(path, JsonObject.EMPTY_JSON_OBJECT).statusCode()).isEqualTo(DONE);
        assertThat(ken.delete(path).statusCode()).isEqualTo(DONE);
        assertThat(at(own)).isEqualTo(merged);
        assertThat(database.texts(
                        "select action from cohortium.audit_event where subject_type = 'person' and subject_id = '"
                                + kept + "' order by id"))
                .containsExactly("person.merged", "person.mergeUndone", "person.merged", "person.mergeUndone");
    }

    private String person(String name, String email) {
        return database.texts("""
                insert into cohortium.person (name, email, country_iso3, organisation_id)
                select '%s', '%s', 'KEN', id from cohortium.organisation where code = 'KEN-DIG' returning id""".formatted(name, email)).get(0);
    }

    private void enrol(String person, String cohort) {
        database.change("""
                insert into cohortium.enrolment (cohort_id, person_id, state, state_since, nominated_at)
                select id, %s, 'NOMINATED', now(), now() from cohortium.cohort where code = '%s'""".formatted(person, cohort));
    }

    /** Whose the enrolment in a cohort is, of the two records of that name. */
    private String at(String cohort) {
        return database.texts("""
                select e.person_id from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id
                join cohortium.person p on p.id = e.person_id where c.code = '%s' and p.name = 'Kamau Twice'""".formatted(cohort)).get(0);
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isIn(REFUSED, NOT_THERE);
        return text;
    }
}
