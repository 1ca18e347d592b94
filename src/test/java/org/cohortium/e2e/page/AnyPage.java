package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What every page of the application has. Page objects of one page extend it with that page's words. */
public class AnyPage {
    protected final Page page;

    public AnyPage(Page page) {
        this.page = page;
    }

    /** The page's one first-level heading. */
    public String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    /**
     * All that the page says, once the whole of it has arrived: a notice at its top is there to be read while the browser
     * is still reading what stands below it.
     */
    public static String text(Page page) {
        page.waitForLoadState();
        return page.locator("main").innerText();
    }

    public String title() {
        return page.title();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return String.valueOf(page.evaluate("getComputedStyle(document.documentElement).direction"));
    }

    protected Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    protected Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    protected Locator field(String label) {
        return page.getByLabel(label);
    }
}
