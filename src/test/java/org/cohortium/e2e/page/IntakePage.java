package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Handing in a nomination list, and that list on its way in. */
public final class IntakePage extends AnyPage {
    public IntakePage(Page page) {
        super(page);
    }

    /** Hands a list in and waits until it has been read. */
    public void handIn(String fileName, byte[] content) {
        page.navigate("/intake/lists");
        page.setInputFiles("#lists\\:file", new FilePayload(fileName, "text/csv", content));
        page.locator("#lists\\:send").click();
        part("mend").waitFor();
    }

    /** How many rows are in a part: {@code mend}, {@code new}, {@code known}, {@code already}. */
    public int rows(String part) {
        return Numbers.in(part(part).locator("span").innerText());
    }

    public void look(String part) {
        part(part).click();
        page.locator(".tabs a[aria-current=page][href$='rows=" + part + "']").waitFor();
    }

    /** Types over the cell that stands in the way of a person's row, and waits until nothing does any more. */
    public void mend(String person, String text) {
        Locator row = page.locator("table.rows tbody tr").filter(new Locator.FilterOptions().setHasText(person));
        row.locator("input").fill(text);
        row.locator("button").click();
        row.locator("input").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** What is wrong with the rows shown, as told beside them. */
    public Locator complaints() {
        return page.locator("table.rows .no");
    }

    /** On to what taking the list in will do. */
    public void goOn() {
        page.locator(".sticky a.primary").click();
        takeInButton().waitFor();
    }

    /** Takes the good rows in and waits until they are. */
    public void takeIn() {
        takeInButton().click();
        page.locator("main .note.ok").waitFor();
    }

    private Locator takeInButton() {
        return page.locator("#step\\:takeIn");
    }

    private Locator part(String part) {
        return page.locator(".tabs a[href*='rows=" + part + "']");
    }
}
