package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coordinator looks at what was proposed, confirms it or gives it back. */
class ConfirmingPathE2E {
    private static final String COHORT = "KEN-2026-09";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void confirmsOneGivesOneBackAndConfirmsTheRestThatFollowTheRule() {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "coordinator.ken");
        page.locator("a[href*='/certification/outcomes?cohort=" + COHORT + "']")
                .first()
                .click();
        EveryLook.check(page, "outcomes-coordinator");
        Locator passing = page.locator("tbody tr:has(details)", new Page.LocatorOptions().setHasText("Pass"))
                .first();
        String first = name(passing);
        String due = page.locator("[id='issuing:all']").innerText();
        passing.locator("form button").first().click();
        told(page);
        assertThat(page.locator("[id='issuing:all']").innerText())
                .as("who waits for a certificate")
                .isNotEqualTo(due);
        assertThat(line(page, first)).contains("Confirmed");
        String second = name(open(page));
        open(page).locator("summary").click();
        open(page).locator("input[name=note]").fill("The brief was handed in on paper: look at the score again");
        open(page).locator("details button").click();
        page.locator("tr", new Page.LocatorOptions().setHasText("look at the score again"))
                .first()
                .waitFor();
        assertThat(line(page, second)).contains("look at the score again");
        if (page.locator("#act button[id$=ask]").count() > 0) {
            page.locator("#act button[id$=ask]").click();
            page.locator(".ui-dialog button[id$=go]").click();
            page.locator("#act button[id$=ask]")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        page.reload();
        assertThat(line(page, first)).contains("Confirmed");
        assertThat(line(page, second)).contains("look at the score again");
    }

    /** The first person whose proposal waits for the reader. */
    private static Locator open(Page page) {
        return page.locator("tbody tr:has(details)").first();
    }

    private static String name(Locator row) {
        return row.locator("bdi").first().innerText();
    }

    private static String line(Page page, String name) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .innerText();
    }

    private static void told(Page page) {
        page.locator("#notices [data-told=ok]").first().waitFor();
    }
}
