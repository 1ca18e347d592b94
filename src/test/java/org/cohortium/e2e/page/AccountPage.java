package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of one's own account. */
public final class AccountPage extends AnyPage {
    public AccountPage(Page page) {
        super(page);
    }

    /** By the menu behind the initials. */
    public void open() {
        page.locator("summary.avatar").click();
        page.locator(".top a[href$='/account']").click();
        page.locator("#preferences").waitFor();
        page.waitForLoadState(); // the rest of the page, tokens among it
    }

    public void changePassword(String now, String next, String again) {
        page.locator("#password\\:now").fill(now);
        page.locator("#password\\:next").fill(next);
        page.locator("#password\\:again").fill(again);
        page.locator("#password\\:change").click();
    }

    /** Waits until the change is refused in these words. */
    public void refusedWith(String words) {
        page.locator("#password .ui-message-error")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    public void prefer(String language, String theme, String zone) {
        page.locator("#preferences\\:language").selectOption(language);
        page.locator("#preferences\\:theme").selectOption(theme);
        page.locator("#preferences\\:zone").selectOption(zone);
        page.locator("#preferences\\:save").click();
        done();
    }

    /** Waits until it says that something is done; how it says so. */
    public String done() {
        page.locator("[data-told=ok]").waitFor();
        return page.locator("[data-told=ok]").innerText();
    }

    public Locator tokens() {
        return page.locator("#tokens tbody tr");
    }

    /** Ends the first token and waits until it is gone. */
    public void endToken() {
        int before = tokens().count();
        tokens().first().locator("button").click();
        page.waitForCondition(() -> tokens().count() == before - 1);
    }

    public Locator passwordForm() {
        return page.locator("#password");
    }
}
