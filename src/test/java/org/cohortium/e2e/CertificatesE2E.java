package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates issued on the page of a cohort's outcomes and through the API, by whom it is for. */
class CertificatesE2E {
    private static final int NOT_THERE = 404;
    private static final int FORBIDDEN = 403;
    private static final int BAD = 400;

    /** Its people are decided, and have no certificates yet. */
    private static final String COHORT = "NPL-2026-01";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void anAdministratorIssuesThoseThatAreDueOnThePage() {
        int due = due();
        assertThat(due).isPositive();
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/certification/outcomes?cohort=" + COHORT);
        EveryLook.check(page, "outcomes-to-certify");
        page.locator("#issuing\\:go").click();
        page.locator(".issued").waitFor();
        assertThat(page.locator(".issued").innerText()).contains(due == 1 ? "One" : Integer.toString(due));
        assertThat(page.locator("#issuing\\:go").count()).isZero();
        assertThat(due()).isZero();
        EveryLook.check(page, "outcomes-certified");
    }

    @Test
    void nobodyIssuesForAnotherMinistrysCohort() {
        JsonObject asked =
                Json.createObjectBuilder().add("cohort", "JOR-2025-01").build();
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .post("/api/v1/certificate-runs", asked)
                        .statusCode())
                .isEqualTo(NOT_THERE);
        for (String user : new String[] {"facilitator.ken", "auditor", "donor.one"}) {
            assertThat(Coordinator.signedIn(server, user)
                            .post("/api/v1/certificate-runs", asked)
                            .statusCode())
                    .as(user)
                    .isEqualTo(FORBIDDEN);
        }
    }

    @Test
    void aRunOverAllCohortsKeepsToOnesOwnAndIsForNobodyElse() {
        Coordinator coordinator = Coordinator.signedIn(server, "coordinator.jor");
        CertificateRun run = CertificateRun.start(
                coordinator, Json.createObjectBuilder().add("all", true).build());
        JsonObject done = run.done(coordinator);
        assertThat(done.containsKey("cohort")).isFalse();
        assertThat(database.texts("select distinct c.country_iso3 from cohortium.certificate_run_item i"
                        + " join cohortium.outcome o on o.id = i.outcome_id"
                        + " join cohortium.enrolment e on e.id = o.enrolment_id"
                        + " join cohortium.cohort c on c.id = e.cohort_id where i.run_id = '" + run.id() + "'"))
                .isSubsetOf("JOR");
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .get(run.location())
                        .statusCode())
                .isEqualTo(NOT_THERE);
    }

    @Test
    void aRequestSaysForWhom() {
        Coordinator admin = Coordinator.signedIn(server, "admin");
        assertThat(admin.post("/api/v1/certificate-runs", JsonObject.EMPTY_JSON_OBJECT)
                        .statusCode())
                .isEqualTo(BAD);
        JsonObject both = Json.createObjectBuilder()
                .add("cohort", COHORT)
                .add("all", true)
                .build();
        assertThat(admin.post("/api/v1/certificate-runs", both).statusCode()).isEqualTo(BAD);
    }

    private int due() {
        return Integer.parseInt(database.texts("""
            select count(*) from cohortium.outcome o
            join cohortium.enrolment e on e.id = o.enrolment_id
            join cohortium.cohort c on c.id = e.cohort_id
            where c.code = '%s' and o.state = 'CONFIRMED' and o.decision in ('PASS', 'DISTINCTION')
              and not exists (select from cohortium.certificate x where x.outcome_id = o.id)\
            """.formatted(COHORT)).get(0));
    }
}
