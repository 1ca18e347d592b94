package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.cohortium.demo.DemoData;

/** The sign-in page, which a visitor who is nobody is shown whatever they ask for. */
public final class SignInPage extends AnyPage {
    public SignInPage(Page page) {
        super(page);
    }

    /** Signs a visitor in with a demo account; they are then on the page they asked for. */
    public static void signIn(Page visitor, String username) {
        new SignInPage(visitor).give(username, DemoData.PASSWORD);
        visitor.waitForURL(url -> !url.contains("/signin"));
    }

    public void give(String username, String password) {
        page.locator("#signin\\:username").fill(username);
        page.locator("#signin\\:password").fill(password);
        page.locator("#signin\\:go").click();
    }

    public boolean isShown() {
        return page.locator("#signin").isVisible();
    }

    /** Why it went no further. */
    public String refusal() {
        Locator refusals = page.locator(".refusals");
        refusals.waitFor();
        return refusals.innerText();
    }
}
