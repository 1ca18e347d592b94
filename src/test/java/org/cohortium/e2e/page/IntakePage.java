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

    /** Says that a column, counted from 0, is something else than it was read as; does not have it read again. */
    public void correct(int column, String field) {
        String menu = "#step\\:column\\:" + column + "\\:field";
        page.locator(menu).click();
        page.locator(menu + "_panel li[data-label='" + field + "']").click();
    }

    /** Wants to go on, and is told that the list is read again first; waits until it is. */
    public String goOnWithCorrections() {
        goOnButton().click();
        String said = page.locator(".notices .note").first().innerText();
        part("mend").waitFor();
        return said;
    }

    /** On to what taking the list in will do. */
    public void goOn() {
        goOnButton().click();
        takeInButton().waitFor();
    }

    /** Wants to take the rows in while something else is at work on them; what the page says then. */
    public String takeInTooLate() {
        takeInButton().click();
        takeInButton().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return page.locator("h1").innerText();
    }

    /** Takes the good rows in and waits until they are. */
    public void takeIn() {
        takeInButton().click();
        page.locator("main .note.ok").waitFor();
    }

    private Locator goOnButton() {
        return page.locator("#step\\:goOn");
    }

    private Locator takeInButton() {
        return page.locator("#step\\:takeIn");
    }

    private Locator part(String part) {
        return page.locator(".tabs a[href*='rows=" + part + "']");
    }
}
