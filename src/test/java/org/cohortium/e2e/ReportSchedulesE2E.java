package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import org.cohortium.e2e.page.SchedulesPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports made by the clock, on their page: the administrator sets them, the auditor reads, others do not get there. */
class ReportSchedulesE2E {
    private static final String ADDRESS = "/reporting/schedules";
    private static final String REPORT = "Donor progress";
    private static final int NOT_ALLOWED = 403;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void theAdministratorSetsChangesAndEndsOne() {
        Page page = signedIn(Look.DESKTOP, "admin");
        page.navigate("/reporting/list");
        page.locator("a[href$='" + ADDRESS + "']").click();
        SchedulesPage schedules = new SchedulesPage(page);
        assertThat(schedules.row(REPORT).innerText()).contains("Only when asked for", "Was never due");

        schedules.open(REPORT, "Set");
        schedules.give("MONTH", "29", "6");
        schedules.refusedWith("a day from 1 to 28");
        schedules.give("MONTH", "5", "6");
        assertThat(schedules.outlook())
                .contains(
                        "whenever a month is over",
                        "each recipient (" + grants() + " as of today)",
                        "is made first on 5 ");
        Accessibility.check(page);
        schedules.confirm();
        assertThat(schedules.done()).contains("Donor progress is made first on 5 ");
        assertThat(schedules.row(REPORT).innerText()).contains("Every month", "On day 5 after the month, at 06:00 UTC");
        EveryLook.check(page, "report-schedules");

        schedules.open(REPORT, "Change");
        schedules.give("QUARTER", "7", "22");
        assertThat(schedules.outlook()).contains("whenever a quarter is over");
        schedules.confirm();
        assertThat(schedules.row(REPORT).innerText())
                .contains("Every quarter", "On day 7 after the quarter, at 22:00 UTC");

        Page auditor = signedIn(Look.PHONE, "auditor");
        auditor.navigate(ADDRESS);
        Locator seen = new SchedulesPage(auditor).row(REPORT);
        assertThat(seen.innerText()).contains("Every quarter");
        assertThat(seen.locator("button").count()).isZero();
        EveryLook.check(auditor, "report-schedules-auditor");

        schedules.end(REPORT);
        assertThat(schedules.done()).contains("The clock makes Donor progress no longer");
        assertThat(schedules.row(REPORT).innerText()).contains("Only when asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator.ken", "facilitator.ken", "donor.one", "participant.ken"})
    void nobodyElseGetsThere(String username) {
        Page page = signedIn(Look.DESKTOP, username);
        assertThat(Objects.requireNonNull(page.navigate(ADDRESS)).status()).isEqualTo(NOT_ALLOWED);
        assertThat(page.content()).doesNotContain(REPORT);
    }

    @Test
    void readsFromRightToLeft() {
        Page page = signedIn(Look.ARABIC, "auditor");
        page.navigate(ADDRESS);
        assertThat(new SchedulesPage(page).direction()).isEqualTo("rtl");
        EveryLook.check(page, "report-schedules-arabic");
    }

    private Page signedIn(Look look, String username) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, username);
        return page;
    }

    /** Of the demonstration, and of other tests. */
    private static String grants() {
        return new Database(TestServer.shared())
                .texts("select count(*)::text from grant_award")
                .get(0);
    }
}
