package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** What surrounds the page of somebody signed in. */
public final class FramePage extends AnyPage {
    public FramePage(Page page) {
        super(page);
    }

    public Page window() {
        return page;
    }

    public void chooseLanguage(String tag) {
        page.locator(".top details:has(button[name=to]) > summary").click();
        page.locator(".top button[name=to][value=" + tag + "]").click();
    }

    /** Waits until it is kept. */
    public void switchTheme() {
        page.waitForResponse(
                answer -> answer.url().endsWith("/theme"),
                () -> page.locator("[data-switches=theme]").click());
    }

    /** {@code light}, {@code dark} or {@code auto}. */
    public String theme() {
        return String.valueOf(page.locator("html").getAttribute("data-theme"));
    }

    public Locator shortcuts() {
        return page.locator("#shortcuts");
    }

    /** One of the notices of what went wrong. */
    public Locator trouble(String name) {
        return page.locator("[data-trouble=" + name + "]");
    }

    /** Id of the element that has the focus. */
    public String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    /** Whether one has to scroll sideways. */
    public boolean isWiderThanTheWindow() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    /** As if the session had ended meanwhile: the browser still shows the id of one that is gone. */
    public void loseSession() {
        for (Cookie cookie : page.context().cookies()) {
            if (cookie.name.equals("JSESSIONID")) {
                cookie.value = "gone";
                page.context().addCookies(List.of(cookie));
            }
        }
    }
}
