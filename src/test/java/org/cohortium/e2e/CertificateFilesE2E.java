package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates as files, and what becomes of them when one is replaced or revoked: on pages, by the API, for verifiers. */
class CertificateFilesE2E {
    private static final int CREATED = 201;
    private static final int DONE = 204;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Visitor anybody = Visitor.anonymous(server);

    @Test
    void theHolderPrintsTheirOwnAndNobodyElsesMinistryDoes() throws IOException {
        String number = valid("KEN");
        String holder = GivenAccount.ofPerson(
                server,
                Long.parseLong(one("select e.person_id from cohortium.certificate x"
                        + " join cohortium.outcome o on o.id = x.outcome_id"
                        + " join cohortium.enrolment e on e.id = o.enrolment_id where x.number = '" + number + "'")));
        String path = "/api/v1/certificates/" + number + ".pdf";
        HttpResponse<byte[]> printed = Coordinator.signedIn(server, holder).get(path + "?language=fr");
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var document = Loader.loadPDF(printed.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(number, "a suivi avec succès", server.url().getAuthority() + "/c/");
        }
        for (String stranger : new String[] {"coordinator.jor", "donor.one"}) {
            assertThat(Coordinator.signedIn(server, stranger).get(path).statusCode())
                    .isEqualTo(NOT_THERE);
        }
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, holder);
        page.locator("a[href*='" + number + "']").first().click();
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("#change").count()).isZero();
        EveryLook.check(page, "certificate-own");
    }

    @Test
    void aCredentialIsVerifiedOutsideAndItsListTellsWhenItEnds() throws Exception {
        Coordinator jordan = Coordinator.signedIn(server, "coordinator.jor");
        String number = valid("JOR");
        String path = "/api/v1/certificates/" + number;
        HttpResponse<byte[]> given = jordan.get(path + ".jwt");
        String jwt = text(given);
        assertThat(given.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(text(jordan.get(path + ".jwt"))).isEqualTo(jwt);

        JsonObject said = verified(jwt);
        assertThat(said.getString("jti")).startsWith(server.url() + "/c/");
        assertThat(keys()).contains(keyOf(jwt));
        String issuer = said.getJsonObject("issuer").getString("id");
        assertThat(anybody.get(URI.create(issuer).getPath()).body()).contains(issuer);
        JsonObject status = said.getJsonObject("credentialStatus");
        assertThat(isSet(status)).isFalse();
        assertThat(handIn(jwt)).contains("Valid certificate", "Its signature is genuine.", number);

        Coordinator admin = Coordinator.signedIn(server, "admin");
        JsonObject why = Json.createObjectBuilder()
                .add("category", "error")
                .add("note", "issued twice")
                .build();
        assertThat(Coordinator.signedIn(server, "auditor")
                        .post(path + "/revocation", why)
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .post(path + "/revocation", why)
                        .statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(admin.post(path + "/revocation", why).statusCode()).isEqualTo(DONE);
        assertThat(admin.post(path + "/revocation", why).statusCode()).isEqualTo(REFUSED);
        assertThat(isSet(status)).isTrue();
        assertThat(handIn(jwt)).contains("Revoked certificate", "It should not have been issued.");
        assertThat(Coordinator.json(admin.get(path)).getString("ended")).isEqualTo("ERROR");
        assertThat(jordan.get(path + ".pdf").statusCode()).isEqualTo(REFUSED);
        reissuedOnceDecidedAnew(admin, number);

        String forged = jwt.substring(0, jwt.lastIndexOf('.') + 1) + "AAAA";
        assertThat(handIn(forged)).contains("Altered or foreign credential").doesNotContain(number);
        assertThat(handIn('"' + jwt.replaceAll("(.{76})", "$1\r\n") + '"'))
                .as("wrapped by mail")
                .contains("Revoked certificate");
        assertThat(handIn("")).contains("No credential");
        assertThat(handIn("%PDF-1.7 some certificate"))
                .contains("No credential")
                .doesNotContain("Altered");
    }

    /** Revoked stays revoked; only when the outcome is confirmed anew does another certificate follow. */
    private void reissuedOnceDecidedAnew(Coordinator admin, String number) {
        String outcome = one("select outcome_id from cohortium.certificate where number = '" + number + "'");
        String cohort = one("select c.code from cohortium.outcome o join cohortium.enrolment e on e.id = o.enrolment_id"
                + " join cohortium.cohort c on c.id = e.cohort_id where o.id = " + outcome);
        CertificateRun.forCohort(admin, cohort).done(admin);
        assertThat(states(outcome)).containsExactly("REVOKED");
        assertThat(Visitor.signedIn(server, "admin")
                        .get("/certification/outcomes?cohort=" + cohort)
                        .body())
                .containsPattern("certificate\\?number=" + number + "\"[\\s\\S]{0,400}Revoked");
        database.change("update cohortium.outcome set decided_at = now() where id = " + outcome);
        CertificateRun.forCohort(admin, cohort).done(admin);
        assertThat(states(outcome)).containsExactly("REVOKED", "VALID");
        issuedAgainWhereThatWasAMistake(admin, outcome);
    }

    private void issuedAgainWhereThatWasAMistake(Coordinator admin, String outcome) {
        String number =
                one("select number from cohortium.certificate where state = 'VALID' and outcome_id = " + outcome);
        String path = "/api/v1/certificates/" + number;
        JsonObject note =
                Json.createObjectBuilder().add("note", "took it for another").build();
        assertThat(admin.post(path + "/another", note).statusCode()).isEqualTo(REFUSED);
        Page stale = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(stale, "admin");
        stale.navigate("/certification/certificate?number=" + number);
        admin.post(
                path + "/revocation",
                Json.createObjectBuilder(note).add("category", "ERROR").build());
        stale.locator("#send\\:go").click();
        stale.getByText("This certificate was revoked already").waitFor();
        stale.getByText("Revoked by mistake?").waitFor();
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .post(path + "/another", note)
                        .statusCode())
                .isEqualTo(NOT_THERE);
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/certification/certificate?number=" + number);
        EveryLook.check(page, "certificate-revoked");
        page.locator("#anote").fill("Revoked the wrong one of two with this name");
        page.locator("#again\\:go").click();
        page.getByText("is issued in the place of " + number).waitFor();
        assertThat(states(outcome)).containsExactly("REVOKED", "REVOKED", "VALID");
        String another = Coordinator.json(admin.get(path)).getString("replacedBy");
        assertThat(AnyPage.text(page)).contains(another);
        assertThat(admin.post(path + "/another", note).statusCode()).isEqualTo(REFUSED);
        assertThat(Visitor.anonymous(server).get("/c/" + code(number)).body())
                .contains("Revoked certificate", "It was revoked by mistake", code(another))
                .doesNotContain("It should not have been issued");
        notWhereTheOutcomeWasDecidedAnewSince(admin, outcome, another);
    }

    /** What is certified by now may be another grade: the next run issues what is confirmed. */
    private void notWhereTheOutcomeWasDecidedAnewSince(Coordinator admin, String outcome, String number) {
        String path = "/api/v1/certificates/" + number;
        JsonObject note = Json.createObjectBuilder().add("note", "again").build();
        admin.post(
                path + "/revocation",
                Json.createObjectBuilder(note).add("category", "ERROR").build());
        database.change("update cohortium.outcome set decided_at = now() + interval '1 second' where id = " + outcome);
        HttpResponse<byte[]> refused = admin.post(path + "/another", note);
        assertThat(refused.statusCode()).isEqualTo(REFUSED);
        assertThat(text(refused)).contains("was decided anew after it was revoked");
    }

    private String code(String number) {
        return one("select s.check_code from cohortium.certificate_claims s join cohortium.certificate x"
                + " on x.id = s.certificate_id where x.number = '" + number + "'");
    }

    private List<String> states(String outcome) {
        return database.texts("select state from cohortium.certificate where outcome_id = " + outcome + " order by id");
    }

    @Test
    void anotherKeySignsFromNowOnAndTheOldOneStaysPublished() throws Exception {
        Coordinator admin = Coordinator.signedIn(server, "admin");
        String before = text(admin.get("/api/v1/certificates/" + valid("SEN") + ".jwt"));
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .post("/api/v1/signing-keys", JsonObject.EMPTY_JSON_OBJECT)
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(admin.post("/api/v1/signing-keys", JsonObject.EMPTY_JSON_OBJECT)
                        .statusCode())
                .isEqualTo(CREATED);
        String after = text(admin.get("/api/v1/certificates/" + valid("KEN") + ".jwt"));
        assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
        verified(before);
        verified(after);
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "admin");
        page.locator("a[href*='/certification/keys']").click();
        page.getByText("Replace the key at work").click();
        EveryLook.check(page, "signing-keys");
        page.getByText("Make a new key").click();
        page.getByText("A new key signs from now on.").waitFor();
        String last = text(admin.get("/api/v1/certificates/" + valid("JOR") + ".jwt"));
        assertThat(keyOf(last)).isNotEqualTo(keyOf(after));
        verified(last);
        assertThat(keys()).contains(keyOf(before), keyOf(after), keyOf(last));
        assertThat(anybody.get("/.well-known/jwks.json").body()).doesNotContain("\"d\":", "\"p\":");
    }

    @Test
    void aCorrectedNameIsAnotherCertificateInThePlaceOfTheOld() {
        String number = valid("KEN");
        String code =
                one("select check_code from cohortium.certificate_claims where claims ->> 'number' = '" + number + "'");
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "coordinator.ken");
        page.navigate("/certification/certificate?number=" + number);
        EveryLook.check(page, "certificate");
        page.getByText("Correct the name").click();
        page.locator("#correct\\:go").click();
        page.getByText("Say why, for those who look at it later").waitFor();
        page.locator("#cname").fill("Wanjiru wa Corrected");
        page.locator("#cnote").fill("Married name");
        page.locator("#correct\\:go").click();
        page.waitForURL(address -> !address.contains(number));
        assertThat(page.locator("h1").innerText()).contains("Wanjiru wa Corrected");
        EveryLook.check(page, "certificate-corrected");
        assertThat(anybody.get("/c/" + code).body())
                .contains("Replaced certificate", "Go to the one that replaced it")
                .doesNotContain("Valid certificate");
        JsonObject old =
                Coordinator.json(Coordinator.signedIn(server, "coordinator.ken").get("/api/v1/certificates/" + number));
        assertThat(old.getString("state")).isEqualTo("SUPERSEDED");
        assertThat(page.url()).contains(old.getString("replacedBy"));
        assertThat(one("select details ->> 'note' from cohortium.audit_event where action = 'certificate.corrected'"
                        + " and subject_id = '" + number + "'"))
                .isEqualTo("Married name");
    }

    @Test
    void whatIsValidForLongIsNotRenewedAndWhatIsAboutToExpireIs() {
        Coordinator admin = Coordinator.signedIn(server, "admin");
        JsonObject why =
                Json.createObjectBuilder().add("note", "Took the refresher").build();
        String fresh = one(
                "select number from cohortium.certificate where state = 'VALID' and valid_until > now() + interval '1 year'"
                        + " and number like 'KEN%'");
        HttpResponse<byte[]> early = admin.post("/api/v1/certificates/" + fresh + "/renewal", why);
        assertThat(early.statusCode()).isEqualTo(REFUSED);
        assertThat(text(early)).contains("It can be renewed from");
        String old = valid("FJI");
        database.change(
                "update cohortium.certificate_claims set claims = claims || jsonb_build_object('issuedOn', current_date - 1000,"
                        + " 'validUntil', current_date + 95) where claims ->> 'number' = '" + old + "'");
        HttpResponse<byte[]> renewed = admin.post("/api/v1/certificates/" + old + "/renewal", why);
        assertThat(renewed.statusCode()).as(text(renewed)).isEqualTo(CREATED);
        JsonObject next = Coordinator.json(
                admin.get(renewed.headers().firstValue("Location").orElseThrow()));
        assertThat(next.getString("state")).isEqualTo("VALID");
        assertThat(one("select (claims ->> 'validUntil')::date - (current_date + 95) between 1095 and 1096 from"
                        + " cohortium.certificate_claims where claims ->> 'number' = '" + next.getString("number")
                        + "'"))
                .isEqualTo("t");
        assertThat(Coordinator.json(admin.get("/api/v1/certificates/" + old)).getString("replacedBy"))
                .isEqualTo(next.getString("number"));
    }

    @Test
    void aBodySaysHowItsNextCertificatesLook() throws IOException {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "coordinator.sen");
        page.navigate("/certification/body?code=SEN-DIG");
        EveryLook.check(page, "issuing-body");
        page.locator("input[name=design][value=FRAME]").check();
        page.getByLabel("Office").fill("Directrice générale");
        page.locator("#edit\\:save").click();
        page.getByText("needs the name of who holds it").waitFor();
        page.getByLabel("Name").fill("श्याम थापा");
        page.locator("#edit\\:save").click();
        page.getByText("has characters that certificates cannot be printed with")
                .first()
                .waitFor();
        page.getByLabel("Name").fill("Mariama Sow");
        page.locator("#edit\\:save").click();
        page.getByText("Saved. It counts for").waitFor();
        assertThat(page.locator("input[name=design][value=FRAME]").isChecked()).isTrue();
        byte[] sample = Coordinator.signedIn(server, "coordinator.sen")
                .get("/api/v1/issuing-bodies/SEN-DIG/sample.pdf")
                .body();
        try (var document = Loader.loadPDF(sample)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Mariama Sow", "Directrice générale", "Sample");
        }
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .get("/api/v1/issuing-bodies/SEN-DIG")
                        .statusCode())
                .isEqualTo(NOT_THERE);
    }

    private String valid(String country) {
        return one(
                "select x.number from cohortium.certificate x join cohortium.certificate_claims s on s.certificate_id = x.id"
                        + " where x.state = 'VALID' and s.claims -> 'issuer' ->> 'country' = '" + country
                        + "' and x.valid_until > now() and not exists (select from cohortium.outcome o"
                        + " join cohortium.enrolment e on e.id = o.enrolment_id join cohortium.app_user u on u.person_id = e.person_id"
                        + " where o.id = x.outcome_id) order by x.number desc");
    }

    /** The published key says who may have signed; the library knows nothing of this system. */
    private JsonObject verified(String jwt) throws JoseException {
        JsonWebSignature read = new JsonWebSignature();
        read.setCompactSerialization(jwt);
        read.setKey(JsonWebKey.Factory.newJwk(
                        anybody.get(URI.create(keyOf(jwt)).getPath()).body())
                .getKey());
        assertThat(read.verifySignature()).isTrue();
        return json(read.getPayload());
    }

    private List<String> keys() throws JoseException {
        return new JsonWebKeySet(anybody.get("/.well-known/jwks.json").body())
                .getJsonWebKeys().stream().map(JsonWebKey::getKeyId).toList();
    }

    private static String keyOf(String jwt) {
        return json(new String(Base64.getUrlDecoder().decode(jwt.split("\\.")[0]), StandardCharsets.UTF_8))
                .getString("kid");
    }

    /** The credential's bit in the list it names, once the list's own signature is verified. */
    private boolean isSet(JsonObject status) throws Exception {
        String list = anybody.get(
                        URI.create(status.getString("statusListCredential")).getPath())
                .body();
        String encoded = verified(list).getJsonObject("credentialSubject").getString("encodedList");
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        int at = Integer.parseInt(status.getString("statusListIndex"));
        return (bits[at / 8] >> (7 - at % 8) & 1) == 1;
    }

    private String handIn(String jwt) {
        Page page = browsing.visit(Look.PHONE);
        page.navigate("/c/?lang=en");
        page.locator("summary").click();
        page.locator("#jwt").fill(jwt);
        page.locator("details button").click();
        String told = page.content();
        page.context().close();
        return told;
    }

    private String one(String sql) {
        return database.texts(sql + " limit 1").get(0);
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
