package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates go to their holders by mail, and whoever looks after the whole sees how each letter stands. */
class MailE2E {
    private static final int ACCEPTED = 202;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 422;
    private static final String HELD = """
            from cohortium.certificate x
            join cohortium.certificate_claims s on s.certificate_id = x.id
            join cohortium.outcome o on o.id = x.outcome_id
            join cohortium.enrolment e on e.id = o.enrolment_id
            join cohortium.person p on p.id = e.person_id
            join cohortium.cohort c on c.id = e.cohort_id
            join cohortium.organisation h on h.id = c.host_organisation_id
            where h.code = 'KEN-DIG' and x.state = 'VALID' and p.email is not null and p.merged_into_id is null
            """;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void aCertificateIsSentToItsHolderAndSentAgain() throws MessagingException, IOException {
        String[] one = database.texts("select x.number || ' ' || p.email || ' ' || s.check_code " + HELD
                        + " order by x.id desc limit 1")
                .get(0)
                .split(" ");
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/certification/certificate?number=" + one[0]);
        assertThat(page.locator("#sending").innerText()).contains("has not been sent");
        page.getByText("Send it by mail").click();
        page.getByText("is on its way to its holder").waitFor();
        Waiting.until("the letter has come", () -> TestServer.mail().to(one[1]).size() == 1);
        MimeMessage letter = TestServer.mail().to(one[1]).get(0);
        assertThat(letter.getFrom()[0]).hasToString("programme@example.org");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getSubject()).startsWith("Your certificate: ");
        Multipart parts = (Multipart) letter.getContent();
        assertThat(String.valueOf(parts.getBodyPart(0).getContent())).contains(one[0], "/c/" + one[2]);
        BodyPart file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo(one[0] + ".pdf");
        assertThat(new String(file.getInputStream().readNBytes(5), StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Waiting.until("it is noted as sent", () -> isSent(one[0]));
        page.reload();
        assertThat(page.locator("#sending").innerText()).contains("Sent", one[1], "Send it again");
        EveryLook.check(page, "certificate-sent");
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        String letters = "/api/v1/certificates/" + one[0] + "/letters";
        assertThat(ken.post(letters, JsonValue.EMPTY_JSON_OBJECT).statusCode()).isEqualTo(ACCEPTED);
        Waiting.until("it has come again", () -> TestServer.mail().to(one[1]).size() == 2);
        assertThat(TestServer.mail().to(one[1]).get(1).getMessageID())
                .as("another letter, not the same twice")
                .isNotEqualTo(letter.getMessageID());
        assertThat(List.of("facilitator.ken", "donor.one", "auditor"))
                .allSatisfy(other -> assertThat(Coordinator.signedIn(server, other)
                                .post(letters, JsonValue.EMPTY_JSON_OBJECT)
                                .statusCode())
                        .as(other)
                        .isIn(FORBIDDEN, NOT_FOUND));
        assertThat(Coordinator.signedIn(server, "coordinator.sen")
                        .post(letters, JsonValue.EMPTY_JSON_OBJECT)
                        .statusCode())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void theCertificatesOfACohortAreSentOnce() {
        String cohort = "KEN-2026-91";
        Graduates.of(cohort, 5, database);
        database.change("""
                update cohortium.person p set email = 'graduate.' || p.id || '@mail.example.org'
                from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id
                where e.person_id = p.id and c.code = '%1$s' and p.id <> (
                    select min(e.person_id) from cohortium.enrolment e join cohortium.cohort c on c.id = e.cohort_id
                    where c.code = '%1$s')""".formatted(cohort));
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        CertificateRun.forCohort(ken, cohort).done(ken);
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/certification/outcomes?cohort=" + cohort);
        page.getByText("Send 4 by mail").click();
        page.getByText("4 certificates are on their way; of one person no e-mail address is known.")
                .waitFor();
        List<String> addresses = database.texts("""
                select p.email from cohortium.person p join cohortium.enrolment e on e.person_id = p.id
                join cohortium.cohort c on c.id = e.cohort_id where c.code = '%s'""".formatted(cohort));
        Waiting.until(
                "all have theirs",
                () -> addresses.stream()
                        .allMatch(each -> TestServer.mail().to(each).size() == 1));
        JsonObject again = Coordinator.json(
                ken.post("/api/v1/cohorts/" + cohort + "/certificate-letters", JsonValue.EMPTY_JSON_OBJECT));
        assertThat(again.getInt("written")).isZero();
        assertThat(again.getInt("before")).isEqualTo(4);
        assertThat(again.getInt("withoutAddress")).isEqualTo(1);
    }

    @Test
    void administratorsSeeHowLettersStandAndDecide() {
        String number = database.texts("select x.number " + HELD + " order by x.id offset 1 limit 1")
                .get(0);
        database.change("""
                insert into cohortium.letter (message_id, kind, about, address, language, subject, body, state, rule, due_at,
                                              useful_until, written_at)
                values ('<doubtful.%1$s@example.org>', 'certificate.sent', 'given %1$s', 'doubtful@mail.example.org', 'en',
                        'A doubtful letter', 'What it says', 'IN_DOUBT', 'mail.rule.brokeOff', now(),
                        now() + interval '1 day', now())""".formatted(number));
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/notification/letters?view=troubled");
        EveryLook.check(page, "letters");
        page.getByText("A doubtful letter").first().click();
        page.getByText("What it says", new Page.GetByTextOptions().setExact(true))
                .last()
                .waitFor();
        EveryLook.check(page, "letter");
        assertThat(AnyPage.text(page)).contains("It may have been taken", "Ask the person", "Call it off");
        page.locator("#decide button")
                .filter(new Locator.FilterOptions().setHasText("Send it again"))
                .click();
        page.getByText("It is being sent again.").waitFor();
        Waiting.until(
                "it has come",
                () -> TestServer.mail().to("doubtful@mail.example.org").size() == 1);
        assertThat(message(TestServer.mail().to("doubtful@mail.example.org").get(0)))
                .isEqualTo("<doubtful." + number + "@example.org>");
        Waiting.until(
                "it is noted",
                () -> database.texts("select state from cohortium.letter where subject = 'A doubtful letter'")
                        .equals(List.of("SENT")));
        page.reload();
        assertThat(AnyPage.text(page)).contains("Its text is not shown");
        String id = database.texts("select id::text from cohortium.letter where subject = 'A doubtful letter'")
                .get(0);
        throughTheInterface(id);
    }

    private void throughTheInterface(String id) {
        String path = "/api/v1/letters";
        Coordinator admin = Coordinator.signedIn(server, "admin");
        Coordinator auditor = Coordinator.signedIn(server, "auditor");
        assertThat(Coordinator.json(admin.get(path + "?text=doubtful")).getJsonArray("items"))
                .hasSize(1);
        JsonObject letter = Coordinator.json(auditor.get(path + "/" + id));
        assertThat(letter.getString("state")).isEqualTo("SENT");
        assertThat(letter.toString()).doesNotContain("What it says");
        JsonObject again =
                Json.createObjectBuilder().add("decision", "SEND_AGAIN").build();
        assertThat(admin.post(path + "/" + id + "/decision", again).statusCode())
                .isEqualTo(REFUSED);
        assertThat(auditor.post(path + "/" + id + "/decision", again).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(Coordinator.signedIn(server, "coordinator.ken").get(path).statusCode())
                .isEqualTo(FORBIDDEN);
    }

    private boolean isSent(String number) {
        return database.texts("select state from cohortium.letter where about = '" + number + "'")
                .contains("SENT");
    }

    private static String message(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
