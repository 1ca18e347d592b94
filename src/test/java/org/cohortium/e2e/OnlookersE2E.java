package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Objects;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.CohortPage;
import org.cohortium.e2e.page.RegisterPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who only look: the donor at the figures of their grants, the auditor at everything. */
class OnlookersE2E {
    private static final int THERE = 200;
    private static final int NOT_THERE = 404;
    private static final int NOT_ALLOWED = 403;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void theDonorSeesTheGrantsItFundsAndNoOther() {
        Page page = signedIn("donor.one");
        assertThat(new AnyPage(page).heading()).contains("Elin Lindqvist");
        EveryLook.check(page, "home-donor");
        page.navigate("/funding/list");
        assertThat(page.locator("tbody a[href*='/funding/view']").allInnerTexts())
                .hasSize(2);
        assertThat(page.content()).contains("NPDG-2025-014", "NPDG-2026-003").doesNotContain("HTR-2025-07");
        EveryLook.check(page, "grants");
        page.locator("a[href$='code=NPDG-2025-014']").click();
        page.locator("#pace").waitFor();
        EveryLook.check(page, "grant");
        assertThat(status(page, "/funding/view?code=HTR-2025-07")).isEqualTo(NOT_THERE);
        assertThat(status(page, "/person/list")).isEqualTo(NOT_ALLOWED);
        Accessibility.check(page);
    }

    @Test
    void theAuditorSeesTheTrail() {
        Page page = signedIn("auditor");
        EveryLook.check(page, "home-auditor");
        assertThat(page.locator("section[aria-labelledby=trail]").isVisible()).isTrue();
        assertThat(status(page, "/funding/view?code=HTR-2025-07")).isEqualTo(THERE);
        page.navigate("/person/list");
        EveryLook.check(page, "people");
        page.locator("tbody a").first().click();
        page.locator("main .facts, main dl").first().waitFor();
        EveryLook.check(page, "person");
    }

    @Test
    void theAuditorChangesNothing() {
        Page page = signedIn("auditor");
        CohortPage cohort = new CohortPage(page);
        cohort.open("KEN-2026-08", "");
        assertThat(cohort.stage(0)).isPositive();
        assertThat(cohort.offersDecisions()).isFalse();
        cohort.open("KEN-2026-08&tab=sessions", "");
        EveryLook.check(page, "cohort-sessions");
        page.locator("a[href*='register?session=']").first().click();
        RegisterPage register = new RegisterPage(page);
        page.locator("ul.marks").waitFor();
        assertThat(register.people()).isPositive();
        assertThat(register.isOpen()).isFalse();
        assertThat(page.locator("#register\\:save").count()).isZero();
        page.navigate("/certification/outcomes?cohort=KEN-2026-09");
        assertThat(page.locator("tbody tr").count()).isPositive();
        assertThat(page.locator("main form button").count()).isZero();
        assertThat(status(page, "/intake/lists")).isEqualTo(NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cohort/list"})
    void everybodyMayUseTheAdministratorsPages(String path) {
        Page page = signedIn("admin");
        assertThat(status(page, path)).isEqualTo(THERE);
        EveryLook.check(page, "admin" + path.replace('/', '-'));
    }

    private static int status(Page page, String path) {
        Response answer = Objects.requireNonNull(page.navigate(path));
        return answer.status();
    }

    private Page signedIn(String username) {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, username);
        return page;
    }
}
