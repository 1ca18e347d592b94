package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Objects;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scores entered on the page, an assessment at a time. */
class ScoreGridE2E {
    private static final String COHORT = "KEN-2026-08";
    private static final int NOT_THERE = 404;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);

    @Test
    void aFacilitatorEntersPointsAndAnotherAttempt() {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "facilitator.ken");
        page.navigate("/cohort/view?code=" + COHORT);
        page.locator("a[href*='/assessment/scores']").first().click();
        assertThat(page.locator("h1").innerText()).contains(COHORT);
        String assessment = page.locator("input[name=assessment]").inputValue();
        String enrolment = page.locator("input[name^=points-]")
                .first()
                .getAttribute("name")
                .substring("points-".length());
        EveryLook.check(page, "scores");
        Locator second = page.locator("input[name^=points-]").nth(1);
        String there = second.inputValue();
        page.locator("input[name=points-" + enrolment + "]").fill("viele");
        second.fill("abc");
        page.locator("#grid\\:save").click();
        page.getByText("Points or day cannot be read for").first().waitFor();
        assertThat(page.locator(".problems li a").count())
                .as("each with a link to its field")
                .isEqualTo(2);
        page.locator(".problems li a").nth(1).click();
        assertThat(second.evaluate("field => field === document.activeElement || location.hash.endsWith(field.id)"))
                .isEqualTo(true);
        second.fill(there);
        page.locator("input[name=points-" + enrolment + "]").fill("100000");
        page.locator("#grid\\:save").click();
        page.getByText("are possible. Nothing was recorded.").waitFor();
        int before = attempts(enrolment, assessment).size();
        page.locator("input[name=points-" + enrolment + "]").fill("1,5");
        if (before > 0) {
            page.locator("input[name=again-" + enrolment + "]").check();
        }
        page.locator("#grid\\:save").click();
        page.getByText("One score recorded or taken back.").waitFor();
        assertThat(attempts(enrolment, assessment)).hasSize(before + 1).last().isEqualTo("1.50");
        page.locator("input[name=points-" + enrolment + "]").fill("2");
        page.locator("#grid\\:save").click();
        page.waitForCondition(() -> attempts(enrolment, assessment).contains("2.00"));
        assertThat(attempts(enrolment, assessment)).hasSize(before + 1).last().isEqualTo("2.00");
        whatIsTypedOutlivesACutLine(page, enrolment, assessment);
        somebodyElseIsQuickerAndALastScoreIsTakenBack(page, enrolment, assessment, before);
    }

    private void whatIsTypedOutlivesACutLine(Page page, String enrolment, String assessment) {
        page.locator("input[name=points-" + enrolment + "]").fill("2.5");
        page.context().setOffline(true);
        page.locator("#grid\\:save").click();
        page.locator("[data-trouble=offline]").waitFor();
        page.context().setOffline(false);
        page.waitForCondition(() -> page.locator("#grid\\:save").isEnabled());
        page.reload();
        assertThat(page.locator("input[name=points-" + enrolment + "]").inputValue())
                .isEqualTo("2.5");
        page.locator("#grid\\:save").click();
        page.waitForCondition(() -> attempts(enrolment, assessment)
                .get(attempts(enrolment, assessment).size() - 1)
                .equals("2.50"));
    }

    private void somebodyElseIsQuickerAndALastScoreIsTakenBack(
            Page page, String enrolment, String assessment, int before) {
        database.change("update cohortium.score set points = 3, version = version + 1 where enrolment_id = " + enrolment
                + " and assessment_id = " + assessment + " and attempt = " + (before + 1));
        page.locator("input[name=points-" + enrolment + "]").fill("1");
        page.locator("#grid\\:save").click();
        page.getByText("since this page was read, and theirs stands").waitFor();
        assertThat(attempts(enrolment, assessment)).last().isEqualTo("3.00");
        page.locator("input[name=points-" + enrolment + "]").fill("");
        page.locator("#grid\\:save").click();
        page.waitForCondition(() -> attempts(enrolment, assessment).size() == before);
        assertThat(database.texts("select points from history.score where enrolment_id = " + enrolment
                        + " and assessment_id = " + assessment + " and attempt = " + (before + 1)))
                .contains("3.00");
    }

    @Test
    void theTestAfterShowsTheGain() {
        String test = database.texts(
                        "select a.id || ' ' || c.code from cohortium.assessment a"
                                + " join cohortium.cohort c on c.curriculum_version_id = a.curriculum_version_id"
                                + " where a.kind = 'POST_TEST' and c.state = 'CLOSED' and c.code like 'KEN%' order by c.code limit 1")
                .get(0);
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "coordinator.ken");
        String[] which = test.split(" ");
        page.navigate("/assessment/scores?cohort=" + which[1] + "&assessment=" + which[0]);
        assertThat(page.locator("#grid\\:rows").innerText())
                .containsPattern("Learning gain of the class: -?0\\.\\d\\d, from \\d+ matched pairs");
        EveryLook.check(page, "scores-gain");
        Response other = page.navigate("/assessment/scores?cohort=JOR-2025-01");
        assertThat(Objects.requireNonNull(other).status()).isEqualTo(NOT_THERE);
    }

    private List<String> attempts(String enrolment, String assessment) {
        return database.texts("select points from cohortium.score where enrolment_id = " + enrolment
                + " and assessment_id = " + assessment + " order by attempt");
    }
}
