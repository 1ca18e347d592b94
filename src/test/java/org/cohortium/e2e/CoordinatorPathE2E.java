package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.e2e.page.CohortPage;
import org.cohortium.e2e.page.FramePage;
import org.cohortium.e2e.page.IntakePage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A training coordinator's way from a list to a filled cohort, on the pages alone; read back through the API. */
class CoordinatorPathE2E {
    private static final int ON_THE_LIST = 60;
    /** Its column on the list, from 0. */
    private static final int JOB_TITLE = 5;

    private static final int NOMINATED = 0;
    private static final int APPROVED = 1;
    private static final int WAITING = 2;
    private static final int ENROLLED = 3;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void fillsACohortFromAListMendedInTheBrowser() {
        Page page = signedIn(Look.DESKTOP, "coordinator.ken");
        EveryLook.check(page, "home-coordinator");
        takeInAList(page, "KEN-2026-06");

        CohortPage cohort = new CohortPage(page);
        cohort.open("KEN-2026-06", "NOMINATED");
        int rejectedBefore = cohort.people("REJECTED");
        int approvedBefore = cohort.people("APPROVED");
        int undecided = cohort.people("NOMINATED");
        assertThat(undecided).isGreaterThanOrEqualTo(ON_THE_LIST);
        cohort.decideForFirst("REJECT", "Works in another field");
        assertThat(cohort.people("REJECTED")).isEqualTo(rejectedBefore + 1);
        assertThat(cohort.history()).contains("Works in another field");

        cohort.open("KEN-2026-06", "NOMINATED");
        cohort.tickEverybody();
        EveryLook.check(page, "cohort-ticked");
        cohort.decideForTicked("APPROVE");
        cohort.open("KEN-2026-06", "");
        assertThat(cohort.people("APPROVED")).isEqualTo(approvedBefore + undecided - 1);

        cohort.takeNextStep();
        EveryLook.check(page, "cohort-filled");
        assertFilled(cohort, "coordinator.ken", "KEN-2026-06");
        page.reload();
        assertFilled(cohort, "coordinator.ken", "KEN-2026-06");
    }

    @Test
    void doesTheSameFromRightToLeft() {
        Page page = signedIn(Look.ARABIC, "coordinator.jor");
        page.navigate("/cohort/list");
        assertThat(new FramePage(page).direction()).isEqualTo("rtl");
        EveryLook.check(page, "cohorts-arabic");
        assertThat(EveryLook.latin(page)).isEmpty();
        page.navigate("/intake/lists");
        EveryLook.check(page, "intake-arabic");
        assertThat(EveryLook.latin(page)).isEmpty();
        IntakePage intake = new IntakePage(page);
        intake.handIn("مرشحون.csv", list("JOR-2026-02", "arabic.example.org"));
        EveryLook.check(page, "intake-rows-arabic");
        assertThat(EveryLook.latin(page)).isEmpty();
        new CohortPage(page).open("JOR-2026-02", "");
        EveryLook.check(page, "cohort-arabic");
        assertThat(EveryLook.latin(page)).isEmpty();
    }

    private void takeInAList(Page page, String cohort) {
        IntakePage intake = new IntakePage(page);
        page.navigate("/intake/lists");
        EveryLook.check(page, "intake-lists");
        intake.handIn("nominations.csv", list(cohort, "browser.example.org"));
        assertThat(intake.rows("mend")).isEqualTo(1);
        assertThat(intake.rows("new")).isEqualTo(ON_THE_LIST - 1);
        assertThat(intake.complaints().innerText()).contains("30/02/1980");
        EveryLook.check(page, "intake-rows");
        intake.mend("Amina A. Achieng", "29/02/1980");
        assertThat(intake.rows("mend")).isZero();
        assertThat(intake.rows("new")).isEqualTo(ON_THE_LIST);
        intake.correct(JOB_TITLE, "Not taken in");
        assertThat(intake.goOnWithCorrections()).contains("read again");
        assertThat(page.locator("section[aria-labelledby=columns]").innerText()).contains("6 of 7 used");
        intake.goOn();
        EveryLook.check(page, "intake-confirm");
        assertThat(takenInTooLate(page)).isEqualTo("The list is being worked on");
        intake.takeIn();
        EveryLook.check(page, "intake-done");
    }

    /** The same in a second window, while something is at work on the list. */
    private static String takenInTooLate(Page page) {
        Page second = page.context().newPage();
        second.navigate(page.url());
        Database database = new Database(TestServer.shared());
        String list = page.url().replaceFirst(".*[?&]id=([^&]+).*", "$1");
        database.change("update cohortium.intake_upload set state = 'READING' where id = '" + list + "'");
        String told = new IntakePage(second).takeInTooLate();
        database.change("update cohortium.intake_upload set state = 'TO_REVIEW' where id = '" + list + "'");
        second.close();
        return told;
    }

    /** A list of people nobody knows, the first of whom was born on a day there was not. */
    private static byte[] list(String cohort, String domain) {
        String good = new MadeUpList(ON_THE_LIST, domain, List.of(cohort)).csv();
        return good.replaceFirst("01/01/1966", "30/02/1980").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertFilled(CohortPage page, String username, String code) {
        JsonObject told = Json.createReader(new ByteArrayInputStream(Coordinator.signedIn(TestServer.shared(), username)
                        .get("/api/v1/cohorts/" + code)
                        .body()))
                .readObject();
        int capacity = told.getInt("capacity");
        assertThat(told.getInt("seated")).isEqualTo(capacity);
        assertThat(told.getInt("waiting")).isPositive();
        assertThat(told.getInt("nominated")).isZero();
        assertThat(told.getInt("approved")).isZero();
        assertThat(page.stage(ENROLLED)).isEqualTo(capacity);
        assertThat(page.stage(WAITING)).isEqualTo(told.getInt("waiting"));
        assertThat(page.stage(APPROVED)).isEqualTo(capacity + told.getInt("waiting"));
        assertThat(page.stage(NOMINATED)).isEqualTo(page.stage(APPROVED) + page.people("REJECTED"));
    }

    private Page signedIn(Look look, String username) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, username);
        return page;
    }
}
