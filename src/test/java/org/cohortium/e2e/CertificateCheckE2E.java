package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anybody checks a certificate by its code; what is not known says nothing more. */
class CertificateCheckE2E {
    private static final int KILOBYTE = 1_024;
    private static final String OF_KENYA =
            " from cohortium.certificate_claims s join cohortium.certificate x on x.id = s.certificate_id"
                    + " where s.claims -> 'issuer' ->> 'code' = 'KEN-DIG'";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Visitor anybody = Visitor.anonymous(server);

    @Test
    void aCodeShowsTheVerdictAndWhatTheCertificateSays() {
        String code = one("select s.check_code" + OF_KENYA
                + " and x.state = 'VALID' and s.claims ->> 'decision' = 'DISTINCTION'");
        String name =
                one("select s.claims ->> 'name' from cohortium.certificate_claims s where check_code = '" + code + "'");
        HttpResponse<String> answer = anybody.get("/c/" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Valid certificate", name, "Pass with distinction", "Human rights");
        assertThat(answer.body().length()).isLessThan(30 * KILOBYTE);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        Page page = browsing.visit(Look.DESKTOP);
        page.navigate("/c/" + code);
        EveryLook.check(page, "check-valid");
        for (String language : List.of("fr", "ar", "es", "pt", "ru", "zh")) {
            page.navigate("/c/" + code + "?lang=" + language);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.content()).contains(name).doesNotContain("Valid certificate");
            EveryLook.check(page, "check-valid-" + language);
        }
    }

    @Test
    void aRevokedOneSaysSoFirst() {
        String code = one("select s.check_code" + OF_KENYA + " and x.state = 'REVOKED'");
        assertThat(anybody.get("/c/" + code).body())
                .contains("Revoked certificate", "It was obtained dishonestly.")
                .doesNotContain("Valid certificate", "policy brief");
    }

    @Test
    void aNumberTellsHowItStandsButNotWhoseItIs() {
        String number = one("select x.number" + OF_KENYA + " and x.state = 'VALID'");
        String name = one("select s.claims ->> 'name'" + OF_KENYA + " and x.number = '" + number + "'");
        Page page = browsing.visit(Look.PHONE);
        page.navigate("/c/");
        EveryLook.check(page, "check");
        page.getByLabel("Code or number").fill(number.toLowerCase());
        page.locator("form[method=get] button").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Valid certificate");
        assertThat(page.content()).contains(number).doesNotContain(name);
        EveryLook.check(page, "check-number");
        String mistyped = number.replace("-0000", "-0001");
        assertThat(anybody.get("/c/?q=" + mistyped).body()).contains("Typing mistake");
        assertThat(anybody.get("/c/?q=" + number.substring(0, number.length() - 2))
                        .body())
                .as("without its check character")
                .contains("Typing mistake");
    }

    @Test
    void whatIsUnknownAnswersAlikeAndTooManyTriesAreTurnedAway() {
        Visitor guesser = Visitor.anonymous(server);
        HttpResponse<String> unknown = guesser.get("/c/0000000000000000");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("No such certificate");
        assertThat(guesser.get("/c/anything").body()).contains("No such certificate");
        try {
            database.change("insert into cohortium.certificate_miss (subject, missed_at)"
                    + " select subject, now() from cohortium.certificate_miss, generate_series(1, 60)");
            HttpResponse<String> turnedAway = guesser.get("/c/0000000000000001");
            assertThat(turnedAway.statusCode()).isEqualTo(429);
            assertThat(turnedAway.headers().firstValue("Retry-After")).isPresent();
            String code = one("select s.check_code from cohortium.certificate_claims s"
                    + " join cohortium.certificate x on x.id = s.certificate_id where x.state = 'VALID' order by x.id");
            assertThat(guesser.get("/c/" + code).statusCode())
                    .as("a code that is one is no guess")
                    .isEqualTo(200);
        } finally {
            database.change("delete from cohortium.certificate_miss");
        }
    }

    @Test
    void theApiTellsOfACertificateWhoSeesTheHolder() {
        String number = one("select x.number" + OF_KENYA + " and x.state = 'VALID'");
        String path = "/api/v1/certificates/" + number;
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        assertThat(Coordinator.json(kenya.get(path)).getString("state")).isEqualTo("VALID");
        for (String stranger : List.of("coordinator.jor", "donor.one")) {
            assertThat(Coordinator.signedIn(server, stranger).get(path).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(anybody.get(path).statusCode()).isEqualTo(401);
    }

    /** The ground of it all: what a certificate said when it was issued can never be changed by the application. */
    @Test
    void theApplicationCannotChangeWhatACertificateSays() {
        assertThat(database.texts("select privilege_type from information_schema.role_table_grants where grantee ="
                        + " 'cohortium_app' and table_name in ('certificate_claims', 'certificate_ending')"))
                .containsOnly("SELECT", "INSERT");
    }

    private String one(String sql) {
        return database.texts(sql + " limit 1").get(0);
    }
}
