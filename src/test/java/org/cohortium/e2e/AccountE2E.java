package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.cohortium.demo.DemoData;
import org.cohortium.e2e.page.AccountPage;
import org.cohortium.e2e.page.FramePage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One's own account: who one is, how one reads, the password, the tokens. */
class AccountE2E {
    private static final String NEXT = "three goats on a hill";
    private static final TestServer SERVER = TestServer.shared();

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void aNewPasswordEndsEverySessionButThisOneAndEveryToken() {
        String username = coordinator();
        Visitor elsewhere = Visitor.signedIn(SERVER, username);
        String token = elsewhere.token();
        Page page = signedIn(username, Look.DESKTOP);
        AccountPage account = new AccountPage(page);
        account.open();
        assertThat(page.locator(".facts").innerText())
                .contains("Given Somebody", username, "Training coordinator", "Ministry of Information");
        assertThat(account.tokens().count()).isEqualTo(1);
        EveryLook.check(page, "account");

        account.changePassword("wrong", NEXT, NEXT);
        account.refusedWith("not your password so far");
        account.changePassword(DemoData.PASSWORD, NEXT, NEXT + "!");
        account.refusedWith("not the same");
        account.changePassword(DemoData.PASSWORD, "too short", "too short");
        account.refusedWith("at least 12 characters");
        account.changePassword(DemoData.PASSWORD, username.toUpperCase(), username.toUpperCase());
        account.refusedWith("your username");
        account.changePassword(DemoData.PASSWORD, "password1234", "password1234");
        account.refusedWith("Many people use");
        account.changePassword(DemoData.PASSWORD, NEXT, NEXT);
        assertThat(account.done()).contains("Your password is changed");

        assertThat(page.url()).endsWith("/account");
        assertThat(account.tokens().count()).isZero();
        assertThat(elsewhere.get("/account").statusCode())
                .as("the other session")
                .isEqualTo(302);
        assertThat(elsewhere
                        .send(elsewhere.request("/api/v1/account").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Database(SERVER)
                        .texts("select action from cohortium.audit_event where subject_id = '" + username
                                + "' and action like 'user.password%' order by id"))
                .containsExactly("user.passwordChangeFailed", "user.passwordChanged");
        SignInPage again = new SignInPage(browsing.visit(Look.DESKTOP));
        again.give(username, DemoData.PASSWORD);
        assertThat(again.refusal()).isNotBlank();
        again.give(username, NEXT);
        assertThat(new FramePage(page).heading()).isEqualTo("Your account");
    }

    @Test
    void howOneReadsFollowsToAnotherDevice() {
        String username = coordinator();
        AccountPage account = new AccountPage(signedIn(username, Look.DESKTOP));
        account.open();
        account.prefer("ar", "dark", "Asia/Kathmandu");
        assertThat(account.direction()).isEqualTo("rtl");

        Page phone = signedIn(username, Look.PHONE);
        FramePage frame = new FramePage(phone);
        assertThat(frame.direction()).isEqualTo("rtl");
        assertThat(frame.theme()).isEqualTo("dark");
        phone.navigate("/account");
        assertThat(phone.locator("#preferences\\:zone").inputValue()).isEqualTo("Asia/Kathmandu");
        EveryLook.check(phone, "account-arabic");
        assertThat(EveryLook.latin(phone)).allMatch(text -> text.contains("Given Somebody"), "nothing but the name");
        new AccountPage(phone).prefer("fr", "auto", "UTC");
        assertThat(frame.theme()).isEqualTo("auto");
        assertThat(frame.heading()).isEqualTo("Votre compte");
    }

    @Test
    void aTokenIsEndedByItsOwner() {
        String username = coordinator();
        Visitor program = Visitor.signedIn(SERVER, username);
        String token = program.token();
        AccountPage account = new AccountPage(signedIn(username, Look.DESKTOP));
        account.open();
        account.endToken();
        assertThat(program.send(program.request("/api/v1/account").header("Authorization", "Bearer " + token))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDemoAccountKeepsItsPassword() {
        Page page = signedIn("coordinator.ken", Look.DESKTOP);
        AccountPage account = new AccountPage(page);
        account.open();
        assertThat(account.passwordForm().count()).isZero();
        assertThat(page.locator("section[aria-labelledby=secret]").innerText())
                .contains("The password of a demo account stays as it is");
    }

    private static String coordinator() {
        return GivenAccount.of(SERVER, "COORDINATOR", "KEN-DIG");
    }

    private Page signedIn(String username, Look look) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, username);
        return page;
    }
}
