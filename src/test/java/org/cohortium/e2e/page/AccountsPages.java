package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The pages on which administrators look after accounts. */
public final class AccountsPages extends AnyPage {
    public AccountsPages(Page page) {
        super(page);
    }

    public void fillNew(String name, String username, String role) {
        page.locator("#edit\\:name").fill(name);
        page.locator("#edit\\:username").fill(username);
        chooseRole("edit", role);
    }

    /** Chooses a role and waits until the page says what it means. */
    public void chooseRole(String form, String role) {
        String before = page.locator("#" + form + "\\:reaching").innerText();
        page.locator("#" + form + "\\:role").selectOption(role);
        page.waitForCondition(
                () -> !page.locator("#" + form + "\\:reaching").innerText().equals(before));
    }

    /** Types part of the name and takes the first that is offered. */
    public void chooseOrganisation(String form, String typed) {
        page.locator("#" + form + "\\:reach_input").pressSequentially(typed);
        Locator offered = page.locator("#" + form + "\\:reach_panel .ui-autocomplete-item");
        offered.first().waitFor();
        offered.first().click();
    }

    public void add() {
        page.locator("#edit\\:add").click();
    }

    public void give() {
        page.locator("#give\\:go").click();
    }

    /** Takes away the role that is so called. */
    public void take(String role) {
        page.locator("#held tbody tr", new Page.LocatorOptions().setHasText(role))
                .locator("button")
                .click();
    }

    public Locator roles() {
        return page.locator("#held tbody tr");
    }

    public void askTo(String what) {
        page.locator("#entering\\:" + what).click();
        page.locator((what.equals("lock") ? "#locking" : "#giving") + "\\:go").click();
    }

    /** The one-time password that is shown. */
    public String password() {
        page.locator("code.once").waitFor();
        return page.locator("code.once").innerText().strip();
    }

    /** Waits until a field is refused in these words. */
    public void refusedWith(String words) {
        page.locator(".ui-message-error")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
    }

    /** Waits until the page says, with that tone, something with these words in it. */
    public void told(String tone, String words) {
        page.locator("[data-told=" + tone + "]", new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
    }
}
