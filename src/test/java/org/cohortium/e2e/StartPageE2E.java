package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.cohortium.e2e.page.AnyPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StartPageE2E {
    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void aVisitorIsShownAPageWithOneHeading() {
        Page page = browsing.visit(Look.DESKTOP);
        Screenshots.keep(page, "start", Look.DESKTOP);
        assertThat(new AnyPage(page).heading()).isNotBlank();
        Accessibility.check(page);
    }
}
