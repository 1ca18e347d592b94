package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.cohortium.e2e.page.ReportsPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports on pages: asked for, watched, fetched; and a grant's page that tells what was published. */
class ReportPagesE2E {
    private static final int NOT_THERE = 404;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @AfterEach
    void lockAdministrators() {
        GivenAccount.lockAdministrators(TestServer.shared());
    }

    @Test
    void aCoordinatorHasAReportMadeAndFetchesIt() throws IOException {
        Page page = signedIn(Look.DESKTOP, "coordinator.ken");
        ReportsPage reports = new ReportsPage(page);
        reports.open();
        assertThat(page.locator("#make").innerText())
                .contains("Ministry progress")
                .doesNotContain("Donor progress");
        reports.pick("Information");
        reports.otherDays();
        reports.days("2026-09-30", "2026-07-01");
        reports.refusedWith("ends on 1 Jul 2026");
        reports.days("2026-07-01", "2026-09-30");
        reports.asOf("2099-01-01T12:00");
        reports.refusedWith("1 January 2099");
        reports.asOf("");
        reports.make();
        assertThat(reports.done()).isEqualTo("1 of 1 workbook published");
        assertThat(page.locator("#run\\:ask").count()).isZero();
        EveryLook.check(page, "report-run");
        assertThat(Files.size(reports.fetch().path())).isPositive();

        reports.open();
        assertThat(page.locator("section[aria-labelledby=runs] tbody tr")
                        .first()
                        .innerText())
                .contains("Ministry progress", "Done", "1 of 1", "Amina Mwakio");
        EveryLook.check(page, "reports");
        page.navigate("/");
        assertThat(reports.files().count()).isBetween(1, 3);
    }

    @Test
    void aDonorSeesWhatWasPublishedOfItsGrantsAndNoOther() {
        Page admin = signedIn(Look.DESKTOP, "admin");
        ReportsPage making = new ReportsPage(admin);
        making.open();
        making.make();
        making.done();
        assertThat(making.heading()).contains("Donor progress");
        String run = admin.url();
        Releases approver = Releases.approver(TestServer.shared());
        for (String grant : List.of("NPDG-2025-014", "NPDG-2026-003", "HTR-2025-07")) {
            approver.out(approver.in(run.replaceFirst(".*id=([0-9a-f-]+).*", "$1"), grant));
        }

        Page donor = signedIn(Look.DESKTOP, "donor.one");
        ReportsPage reports = new ReportsPage(donor);
        reports.open();
        assertThat(donor.locator("tbody").innerText())
                .contains("NPDG-2025-014", "NPDG-2026-003")
                .doesNotContain("HTR-2025-07");
        assertThat(donor.locator("#make").count()).isZero();
        EveryLook.check(donor, "reports-donor");
        donor.navigate("/funding/view?code=NPDG-2025-014");
        assertThat(donor.locator("section[aria-labelledby=targets]").innerText())
                .contains("As published in the report on", "of 109", "[c]", "On track");
        EveryLook.check(donor, "grant-published");
        assertThat(donor.locator("section[aria-labelledby=targets] a[href*='/api/v1/files/']")
                        .count())
                .isEqualTo(1);
        assertThat(donor.locator("section[aria-labelledby=releases] tbody tr")
                        .first()
                        .innerText())
                .contains("Release", "Released");
        assertThat(donor.navigate(run).status()).isEqualTo(NOT_THERE);
    }

    @Test
    void itReadsFromRightToLeft() {
        Page page = signedIn(Look.ARABIC, "coordinator.jor");
        ReportsPage reports = new ReportsPage(page);
        reports.open();
        EveryLook.check(page, "reports-arabic");
        assertThat(EveryLook.latin(page)).isEmpty();
        reports.make();
        reports.done();
        EveryLook.check(page, "report-run-arabic");
        assertThat(EveryLook.latin(page)).isEmpty();
        assertThat(reports.direction()).isEqualTo("rtl");
    }

    private Page signedIn(Look look, String username) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, username);
        return page;
    }
}
