package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person erased: no table of the database knows the name any more, what they took part in still counts. */
class ErasureE2E {
    private static final String COHORT = "KEN-2026-93";
    private static final String NAME = "Unmistakable Zuleika";
    private static final String EMAIL = "unmistakable.zuleika@mail.example.org";
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void noTableKnowsAnErasedPersonsName() {
        Graduates.of(COHORT, 2, database);
        String id =
                one("select min(e.person_id) from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id"
                        + " where c.code = '" + COHORT + "'");
        leaveTraces(id);
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        CertificateRun.forCohort(ken, COHORT).done(ken);
        String[] certificate = one("""
                select s.claims ->> 'number' || ' ' || s.check_code from cohortium.certificate_claims s
                where s.claims ->> 'name' = '%s'""".formatted(NAME)).split(" ");
        String number = certificate[0];
        String jwt =
                new String(ken.get("/api/v1/certificates/" + number + ".jwt").body(), StandardCharsets.UTF_8);
        assertThat(ken.post("/api/v1/certificates/" + number + "/letters", JsonValue.EMPTY_JSON_OBJECT)
                        .statusCode())
                .isEqualTo(202);
        Waiting.until("the letter has come", () -> TestServer.mail().to(EMAIL).size() == 1);
        Waiting.until(
                "that is noted",
                () -> one("select state from cohortium.letter where address = '" + EMAIL + "'")
                        .equals("SENT"));
        String certified = certified();
        assertThat(knowing()).as("tables that know them").hasSizeGreaterThan(8);

        erase(id);

        assertThat(knowing()).as("tables that still know them").isEmpty();
        assertThat(certified()).as("what counts still counts").isEqualTo(certified);
        Page anybody = browsing.visit(Look.PHONE);
        anybody.navigate("/c/" + certificate[1]);
        assertThat(AnyPage.text(anybody))
                .contains("Valid certificate", "data were erased", number)
                .doesNotContain("Zuleika", "Awarded to");
        EveryLook.check(anybody, "check-erased");
        anybody.locator("summary").click();
        anybody.locator("#jwt").fill(jwt);
        anybody.locator("details button").click();
        anybody.getByText("data were erased").waitFor();
        assertThat(AnyPage.text(anybody)).contains("Valid certificate").doesNotContain("Awarded to");
        assertThat(ken.get("/api/v1/certificates/" + number + ".jwt").statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(ken.get("/api/v1/certificates/" + number + ".pdf").statusCode())
                .isEqualTo(REFUSED);
        Coordinator admin = Coordinator.signedIn(server, "admin");
        assertThat(text(admin.get("/api/v1/files/"
                        + one("select id from cohortium.report_file where name = 'given-names.xlsx'"))))
                .contains("somebody it named was erased");
        assertThat(admin.get("/api/v1/persons/" + id + "/facts").statusCode()).isEqualTo(NOT_THERE);
        assertThat(admin.get("/api/v1/persons/" + id + "/erasure").statusCode()).isEqualTo(NOT_THERE);
    }

    private void erase(String id) {
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "admin");
        page.navigate("/person/view?id=" + id);
        page.getByText("Erase this person").click();
        page.locator("#erase\\:go").waitFor();
        EveryLook.check(page, "person-erase");
        page.locator("#erase\\:go").click();
        page.getByText("Say why this person is erased.").waitFor();
        page.locator("input[value=REQUEST]").check();
        page.locator("#name").fill("Somebody Else");
        page.locator("#erase\\:go").click();
        page.getByText("Nothing was erased.").waitFor();
        page.locator("#name").fill(NAME.toLowerCase());
        page.locator("#erase\\:go").click();
        page.getByText("Nothing here tells any more who this was.").waitFor();
        EveryLook.check(page, "person-erased");
    }

    @Test
    void whoStillStandsInACohortIsNotErased() {
        Coordinator admin = Coordinator.signedIn(server, "admin");
        String id = one("""
                select e.person_id from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id
                join cohortium.person p on p.id = e.person_id and p.merged_into_id is null
                where e.state = 'ACTIVE' and c.state = 'RUNNING' order by e.id limit 1""");
        JsonObject reach = Coordinator.json(admin.get("/api/v1/persons/" + id + "/erasure"));
        JsonObject asked = Json.createObjectBuilder()
                .add("because", "LAW")
                .add("name", reach.getString("name"))
                .build();
        assertThat(text(admin.post("/api/v1/persons/" + id + "/erasure", asked)))
                .contains("still stand in", reach.getJsonArray("openCohorts").getString(0));
        assertThat(List.of("coordinator.ken", "auditor", "facilitator.ken"))
                .allSatisfy(other -> assertThat(Coordinator.signedIn(server, other)
                                .post("/api/v1/persons/" + id + "/erasure", asked)
                                .statusCode())
                        .as(other)
                        .isEqualTo(FORBIDDEN));
    }

    /** Names in the history, in free words, in kept files, in a list, in an account. */
    private void leaveTraces(String id) {
        database.change(
                "update cohortium.person set name = '%s', email = '%s', phone = '+254 700 Zuleika', sex = 'FEMALE',"
                                .formatted("Unmistakeable Zuleika", EMAIL)
                        + " job_title = 'Unmistakable post', latin_name = 'Unmistakable' where id = " + id);
        database.change("update cohortium.person set name = '" + NAME + "' where id = " + id);
        String enrolment = one("select id from cohortium.enrolment where person_id = " + id);
        database.change("update cohortium.enrolment set reason = 'Zuleika said so' where id = " + enrolment);
        database.change(
                "update cohortium.outcome set reason = 'Zuleika was ill', decision_note = 'Zuleika again' where enrolment_id = "
                        + enrolment);
        database.change("""
                insert into cohortium.intake_upload (id, file_name, bytes, sha256, source, uploaded_by, language, created_at, state, dry_run)
                select gen_random_uuid(), 'given.csv', 3, 'x', 'API', id, 'en', now(), 'DONE', false
                from cohortium.app_user where username = 'coordinator.ken'""");
        String upload = one("select id from cohortium.intake_upload where file_name = 'given.csv'");
        database.change("insert into cohortium.intake_content values ('" + upload + "', 'name,Unmistakable Zuleika')");
        database.change(
                ("insert into cohortium.intake_row (upload_id, row_number, cells, nomination, verdict, email_key)"
                                + " values ('%s', 2, '{\"0\": \"%s\"}', '{\"name\": \"%s\"}', 'REJECTED', '%s')")
                        .formatted(upload, NAME, NAME, EMAIL));
        database.change("""
                insert into cohortium.report_run (id, report, definition_version, period_from, period_to, as_of, requested_at, state)
                values (gen_random_uuid(), 'given-names', 1, current_date - 9, current_date, now(), now(), 'DONE')""");
        database.change("""
                insert into cohortium.report_file (id, run_id, recipient_id, name, sha256, bytes, content, published_at)
                select gen_random_uuid(), r.id, o.id, 'given-names.xlsx', 'x', 12, 'Unmistakable', now()
                from cohortium.report_run r, cohortium.organisation o where r.report = 'given-names' and o.code = 'KEN-DIG'""");
        String account = GivenAccount.ofPerson(server, Long.parseLong(id));
        database.change(
                "update cohortium.app_user set display_name = '" + NAME + "' where username = '" + account + "'");
        database.change(
                "insert into cohortium.audit_event (action, subject_type, subject_id, details) values ('given', 'enrolment', '"
                        + enrolment + "', '{\"reason\": \"Zuleika asked\"}')");
    }

    /** Every table, and every older version, in which the name or address stands, in words or among bytes. */
    private List<String> knowing() {
        String words = "zuleika";
        String bytes = HexFormat.of().formatHex("Unmistakable".getBytes(StandardCharsets.UTF_8));
        return database
                .texts(
                        "select schemaname || '.' || tablename from pg_tables where schemaname in ('cohortium', 'history')"
                                + " order by 1")
                .stream()
                .filter(table -> !database.texts("select 1 from " + table + " t where t::text ilike '%" + words
                                + "%' or t::text like '%" + bytes + "%' limit 1")
                        .isEmpty())
                .toList();
    }

    private String certified() {
        JsonObject cohort =
                Coordinator.json(Coordinator.signedIn(server, "coordinator.ken").get("/api/v1/cohorts/" + COHORT));
        return Map.of("certified", cohort.get("certified"), "seated", cohort.get("seated"))
                .toString();
    }

    private String one(String sql) {
        return database.texts(sql).get(0);
    }

    private static String text(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(REFUSED);
        return text;
    }
}
