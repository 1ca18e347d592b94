package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the wish for a cohort to people being nominated for it, as a coordinator goes. */
class PlanningPathE2E {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void aCoordinatorPlansACohortGivesItSessionsAndOpensIt() {
        Page page = signedIn(Look.DESKTOP, "coordinator.ken");
        page.navigate("/cohort/list");
        page.locator("a[href$='/cohort/plan']").click();
        page.locator("[id='edit:save']").click();
        page.locator(".ui-message-error").first().waitFor();
        EveryLook.check(page, "cohort-plan-missing");

        page.selectOption("[id='edit:version']", new SelectOption().setIndex(1));
        page.fill("[id='edit:from']", "2027-02-02");
        page.fill("[id='edit:to']", "2027-03-31");
        page.fill("[id='edit:seats']", "25");
        EveryLook.check(page, "cohort-plan");
        page.locator("[id='edit:save']").click();
        page.waitForURL("**/cohort/view?code=KEN-2027-*");
        String code = page.url().replaceAll(".*code=(KEN-2027-\\d+).*", "$1");
        assertThat(new AnyPage(page).heading()).isNotBlank();
        EveryLook.check(page, "cohort-planned");

        page.navigate("/cohort/view?code=" + code + "&tab=sessions");
        page.locator("main .tools a[href*='/cohort/sessions']").click();
        page.fill("[id='edit:day']", "2027-02-03");
        page.fill("[id='edit:time']", "09:00");
        page.fill("[id='edit:minutes']", "120");
        page.fill("[id='edit:times']", "3");
        page.locator("[id='edit:show']").click();
        page.locator("[id='edit:add']").waitFor();
        assertThat(page.locator("[id='edit:preview'] li").count()).isEqualTo(3);
        EveryLook.check(page, "cohort-sessions");
        page.locator("[id='edit:add']").click();
        page.waitForURL("**/cohort/view?code=" + code + "*");
        page.navigate("/cohort/view?code=" + code + "&tab=sessions");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(3);
        EveryLook.check(page, "cohort-with-sessions");

        page.locator("[id='steps:due']").click();
        page.locator("[id='step:go']").waitFor();
        EveryLook.check(page, "cohort-opening");
        page.locator("[id='step:go']").click();
        page.locator("#notices [data-told=ok]").waitFor();
        Coordinator coordinator = Coordinator.signedIn(TestServer.shared(), "coordinator.ken");
        assertThat(Coordinator.json(coordinator.get("/api/v1/cohorts/" + code)).getString("state"))
                .isEqualTo("ENROLLING");

        Page arabic = signedIn(Look.ARABIC_PHONE, "coordinator.ken");
        for (String path : new String[] {"/cohort/plan?code=" + code, "/cohort/sessions?code=" + code}) {
            arabic.navigate(path);
            Screenshots.keep(arabic, path.substring(1).replaceAll("\\W+", "-"), Look.ARABIC_PHONE);
            Accessibility.check(arabic);
        }
    }

    private Page signedIn(Look look, String username) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, username);
        return page;
    }
}
