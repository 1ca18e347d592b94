package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.cohortium.demo.DemoData;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInE2E {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void staysOnThePageAndSaysTheSameForAWrongPasswordAndForAnUnknownAccount() {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage signIn = new SignInPage(page);
        signIn.give("coordinator.jor", "wrong");
        String refusal = signIn.refusal();
        signIn.give("nobody.at.all", "wrong");
        assertThat(signIn.refusal()).isEqualTo(refusal).isNotBlank();
        assertThat(signIn.isShown()).isTrue();
        Accessibility.check(page);
    }

    @Test
    void leadsBackToThePageAskedForUnderANewSession() {
        Page page = browsing.visit(Look.DESKTOP);
        page.navigate("/search.xhtml?q=ken");
        String before = session(page);
        SignInPage.signIn(page, "coordinator.ken");
        assertThat(page.url()).endsWith("/search.xhtml?q=ken");
        assertThat(session(page)).isNotEqualTo(before);
    }

    @Test
    void neverLeadsToAnotherSite() {
        Page page = browsing.visit(Look.DESKTOP);
        page.navigate("/signin.xhtml?from=%2F%2Fevil.example%2F");
        SignInPage.signIn(page, "coordinator.ken");
        assertThat(page.url()).isEqualTo(TestServer.shared().url("/").toString());
    }

    @Test
    void signsOutForGood() {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "coordinator.ken");
        page.locator("summary.avatar").click();
        page.locator("form[action$='/signout'] button").click();
        assertThat(new SignInPage(page).isShown()).isTrue();
        page.navigate("/search.xhtml?q=ken");
        assertThat(new SignInPage(page).isShown()).isTrue();
    }

    @Test
    void turnsGuessingAwayWithoutShuttingTheAccountElsewhere() {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage signIn = new SignInPage(page);
        signIn.give("guessed", "wrong");
        String wrong = signIn.refusal();
        for (int tries = 2; tries <= 5; tries++) {
            signIn.give("guessed", DemoData.PASSWORD);
            assertThat(signIn.refusal()).isEqualTo(wrong);
        }
        signIn.give("guessed", DemoData.PASSWORD);
        assertThat(signIn.refusal()).isNotEqualTo(wrong);
        SignInPage.signIn(page, "coordinator.ken");
        assertThat(new SignInPage(page).isShown()).isFalse();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
