package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.cohortium.e2e.page.AccountPage;
import org.cohortium.e2e.page.AccountsPages;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator looks after the accounts of colleagues. */
class AccountsE2E {
    private static final String OWN = "nine lanterns in a row";
    private static final TestServer SERVER = TestServer.shared();

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void aColleagueIsAddedComesInGetsMoreToDoAndIsLetGo() {
        String username = "colleague." + ProcessHandle.current().pid();
        Page page = administrator(Look.DESKTOP);
        page.locator(".nav a[href$='/identity/accounts']").click();
        EveryLook.check(page, "accounts");
        page.locator("a.primary[href$='/identity/new']").click();
        AccountsPages accounts = new AccountsPages(page);
        accounts.fillNew("Wanjiku Otieno", "coordinator.ken", "FACILITATOR");
        accounts.add();
        accounts.refusedWith("Somebody else has this username");
        accounts.fillNew("Wanjiku Otieno", username, "COORDINATOR");
        accounts.add();
        accounts.refusedWith("Choose the organisation");
        EveryLook.check(page, "account-new");
        accounts.chooseOrganisation("edit", "KEN-HEA");
        accounts.add();
        String once = accounts.password();
        accounts.told("ok", "Wanjiku Otieno has an account now");
        EveryLook.check(page, "account-added");

        Page theirs = browsing.visit(Look.DESKTOP);
        new SignInPage(theirs).give(username, once);
        theirs.waitForURL("**/account");
        new AccountPage(theirs).changePassword(once, OWN, OWN);
        theirs.waitForURL(url -> !url.contains("/account"));
        theirs.navigate("/identity/accounts");
        assertThat(theirs.locator("h1").innerText()).isNotEqualTo("Accounts");
        theirs.navigate("/cohort/list?view=all");
        assertThat(theirs.locator("h1").innerText()).isEqualTo("Cohorts");

        page.locator("a.primary[href*='/identity/account?username=']").click();
        accounts.chooseRole("give", "FACILITATOR");
        accounts.give();
        accounts.told("ok", "Given: Facilitator");
        assertThat(accounts.roles().count()).isEqualTo(2);
        accounts.chooseRole("give", "FACILITATOR");
        accounts.give();
        accounts.refusedWith("held already");
        accounts.take("Training coordinator");
        accounts.told("ok", "Taken away: Training coordinator");
        assertThat(accounts.roles().count()).isEqualTo(1);
        EveryLook.check(page, "account-of-a-colleague");

        accounts.askTo("lock");
        accounts.told("ok", "is locked");
        theirs.navigate("/cohort/list");
        assertThat(new SignInPage(theirs).isShown()).isTrue();
        page.locator("#entering\\:unlock").click();
        accounts.told("ok", "can sign in again");
        theirs.navigate("/cohort/list");
        assertThat(new SignInPage(theirs).isShown())
                .as("what was opened before is void")
                .isTrue();

        accounts.askTo("password");
        assertThat(accounts.password()).isNotEqualTo(once);
        page.reload();
        assertThat(page.locator("code.once").count()).isZero();
        assertThat(new Database(SERVER)
                        .texts("select action from cohortium.audit_event where subject_id = '" + username
                                + "' and actor like 'user:%' and action not like 'user.signed%' order by id"))
                .containsExactly(
                        "user.added",
                        "user.rolesChanged",
                        "user.passwordChanged",
                        "user.rolesChanged",
                        "user.rolesChanged",
                        "user.locked",
                        "user.unlocked",
                        "user.passwordGiven");
    }

    @Test
    void nobodyLooksAfterTheirOwnAndTheLastAdministratorStays() {
        Page page = administrator(Look.DESKTOP);
        page.navigate("/identity/account?username=admin");
        assertThat(page.locator("#entering").count()).isZero();
        AccountsPages accounts = new AccountsPages(page);
        accounts.take("Programme administrator");
        accounts.told("bad", "the last administrator");
        assertThat(accounts.roles().count()).isEqualTo(1);
    }

    @Test
    void thePagesReadInArabic() {
        Page page = administrator(Look.ARABIC);
        for (String address : new String[] {
            "/identity/accounts?text=coordinator", "/identity/new", "/identity/account?username=coordinator.ken-hea"
        }) {
            page.navigate(address);
            EveryLook.check(page, "arabic" + address.replaceAll("[^a-z]+", "-"));
            assertThat(EveryLook.latin(page))
                    .as(address)
                    .allMatch(text -> text.contains("coordinator.ken") || text.contains("Ingrid"));
        }
    }

    private Page administrator(Look look) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, "admin");
        return page;
    }
}
