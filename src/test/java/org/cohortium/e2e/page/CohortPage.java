package org.cohortium.e2e.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** One cohort: how far its people have come, and deciding on them. */
public final class CohortPage extends AnyPage {
    public CohortPage(Page page) {
        super(page);
    }

    /** A cohort's page, its roster narrowed to a state. @param state empty for everybody */
    public void open(String code, String state) {
        page.navigate("/cohort/view?code=" + code + (state.isEmpty() ? "" : "&state=" + state));
    }

    /** The figure of a stage of the pipeline, from 0: nominated, approved, waiting, enrolled, active, completed, certified. */
    public int stage(int position) {
        return Numbers.in(page.locator("ol.pipe li b").nth(position).innerText());
    }

    /** How many stand in a state, by its chip above the roster; 0 where there is none. */
    public int people(String state) {
        Locator chip = page.locator("#roster .chips a[href$='state=" + state + "']");
        return chip.count() == 0
                ? 0
                : Numbers.in(chip.innerText().replaceAll("\\D", " ").strip());
    }

    /** Chooses everybody the roster is narrowed to, on all its pages. */
    public void tickEverybody() {
        page.locator("[data-tick=page]").check();
        page.locator("#roster\\:bulk .bulk").waitFor();
        if (page.locator("#roster\\:all").isVisible()) {
            page.locator("#roster\\:all").click();
            page.locator("#roster\\:all").waitFor(gone());
        }
    }

    /** Decides for all who are chosen; the dialog asks first. */
    public void decideForTicked(String decision) {
        page.locator(".bulk [data-decides=" + decision + "]").click();
        confirm();
    }

    /** Takes the step the page proposes: its primary button. */
    public void takeNextStep() {
        page.locator("#act .primary[data-decides]").click();
        confirm();
    }

    /** Decides for the person at the top of the roster, from the menu at the end of the row, with a reason. */
    public void decideForFirst(String decision, String reason) {
        Locator row = page.locator("#roster\\:table_data > tr").first();
        row.locator("details.menu > summary").click();
        row.locator("[data-decides=" + decision + "]").click();
        reason().fill(reason);
        confirm();
    }

    public Locator dialog() {
        return page.locator(".ui-dialog:visible");
    }

    public Locator reason() {
        return page.locator("#decide\\:reason");
    }

    public void confirm() {
        page.locator("#decide\\:go").click();
        page.locator("#decide\\:go").waitFor(gone());
    }

    /** Whether anything can be decided or changed here. */
    public boolean offersDecisions() {
        return page.locator("[data-decides], [data-tick]").count() > 0;
    }

    /** What was decided, latest first. */
    public String history() {
        return page.locator("#past").innerText();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
