package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Which reports the clock makes, and setting that. */
public final class SchedulesPage extends AnyPage {
    public SchedulesPage(Page page) {
        super(page);
    }

    public Locator row(String report) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(report));
    }

    /** Opens the fields with the button of that name. */
    public void open(String report, String button) {
        row(report)
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
        day().waitFor();
    }

    /** Fills the fields and goes on. */
    public void give(String every, String day, String hour) {
        page.locator("#setting\\:every").selectOption(every);
        day().fill(day);
        page.locator("#setting\\:hour").selectOption(hour);
        page.locator("#setting\\:on").click();
    }

    /** Waits until the fields are refused in these words. */
    public void refusedWith(String words) {
        page.locator("#setting .ui-message-error")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    /** Waits for what will come of it. */
    public String outlook() {
        page.locator("#setting\\:go").waitFor();
        return page.locator("#setting\\:asked").innerText();
    }

    public void confirm() {
        page.locator("#setting\\:go").click();
        page.locator("#setting\\:go").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        done();
    }

    public void end(String report) {
        row(report)
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText("End"))
                .click();
        page.locator("#ending\\:go").click();
        page.locator("#ending\\:go").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Waits until it says that something is done; how it says so. */
    public String done() {
        page.locator("[data-told=ok]").waitFor();
        return page.locator("[data-told=ok]").innerText();
    }

    private Locator day() {
        return page.locator("#setting\\:day");
    }
}
