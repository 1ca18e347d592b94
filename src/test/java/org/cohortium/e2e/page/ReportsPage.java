package org.cohortium.e2e.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Having a report made, and that report being made. */
public final class ReportsPage extends AnyPage {
    public ReportsPage(Page page) {
        super(page);
    }

    public void open() {
        page.navigate("/reporting/list");
    }

    /** Chooses one recipient by part of its name. */
    public void pick(String typed) {
        page.locator("#make\\:choice_input").pressSequentially(typed);
        page.locator(".ui-autocomplete-panel .ui-autocomplete-item").first().click();
        page.locator("#make\\:whom .chip").waitFor();
    }

    /** Opens the fields for the days of the period. */
    public void otherDays() {
        page.locator("#make\\:period").selectOption("OTHER");
        page.locator("#make\\:from").waitFor();
    }

    public void days(String from, String to) {
        page.locator("#make\\:from").fill(from);
        page.locator("#make\\:to").fill(to);
    }

    public void asOf(String moment) {
        page.locator("#make\\:asOf").fill(moment);
    }

    /** Asks for it and waits until it is refused in these words. */
    public void refusedWith(String words) {
        go().click();
        page.locator("#make .ui-message-error")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    /** Asks for it; the page of the run opens. */
    public void make() {
        go().click();
        page.waitForURL(url -> url.contains("/reporting/run?id="));
    }

    /** Waits, without touching the page, until it says that the run is done; says how many workbooks there are. */
    public String done() {
        page.locator(".title .pill.ok").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        return page.locator("[role=status].progressed").innerText();
    }

    public Download fetch() {
        return page.waitForDownload(files().first()::click);
    }

    public Locator files() {
        return page.locator("a[href*='/api/v1/files/']");
    }

    private Locator go() {
        return page.locator("#make\\:go");
    }
}
