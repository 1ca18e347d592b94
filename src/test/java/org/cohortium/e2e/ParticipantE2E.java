package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who takes part: their own schedule and progress on the start page, and nobody else's anything. */
class ParticipantE2E {
    private static final String USERNAME = "participant.ken";
    private static final TestServer SERVER = TestServer.shared();

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void theStartPageTellsWhatIsNextAndWhatIsMissing() {
        Page page = signedIn(Look.DESKTOP);
        assertThat(new AnyPage(page).heading()).contains("Edwin Ombati Onyango");
        assertThat(page.locator("section[aria-labelledby=next] tbody tr").count())
                .isBetween(1, 6);
        assertThat(page.locator("section[aria-label^='Towards the certificate']")
                        .allInnerTexts())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(panel -> assertThat(panel).contains("hours", "needed", "Must be passed"));
        assertThat(page.locator("section[aria-labelledby=own] tbody").innerText())
                .contains("KEN-2025-01", "KEN-2026-07", "KEN-2026-08", "Withdrawn", "Active");
        EveryLook.check(page, "home-participant");
    }

    @Test
    void itReadsFromRightToLeft() {
        Page page = signedIn(Look.ARABIC);
        assertThat(new AnyPage(page).direction()).isEqualTo("rtl");
        EveryLook.check(page, "home-participant-arabic");
    }

    /** What is proposed for them is no decision yet, and not told. */
    @Test
    void noOutcomeIsToldBeforeItIsConfirmed() {
        List<String> proposed = new Database(SERVER).texts("""
                select o.decision from cohortium.outcome o join cohortium.enrolment e on e.id = o.enrolment_id
                join cohortium.app_user u on u.person_id = e.person_id
                where u.username = '%s' and o.state <> 'CONFIRMED'""".formatted(USERNAME));
        assertThat(proposed).isNotEmpty();
        Page page = signedIn(Look.DESKTOP);
        assertThat(page.locator("section[aria-labelledby=own]").innerText())
                .doesNotContain("Pass", "Distinction", "Fail", "made up with a mentor");
    }

    @ParameterizedTest
    @CsvSource({
        "/certification/outcomes?cohort=KEN-2026-09, 404",
        "/intake/lists, 403",
        "/reporting/list, 403",
        "/funding/list, 403",
    })
    void whatIsNotTheirsIsClosed(String path, int status) {
        assertThat(Objects.requireNonNull(signedIn(Look.DESKTOP).navigate(path)).status())
                .isEqualTo(status);
    }

    private Page signedIn(Look look) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, USERNAME);
        return page;
    }
}
