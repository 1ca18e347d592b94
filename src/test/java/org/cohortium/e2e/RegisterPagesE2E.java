package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A facilitator takes the register along and sends it back in the evening. */
class RegisterPagesE2E {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final Database database = new Database(TestServer.shared());
    private final String cohort = taught();

    @Test
    void downloadsFillsInLooksPutsInAndUndoes() throws IOException {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "facilitator.ken");
        page.navigate("/cohort/view?code=" + cohort);
        EveryLook.check(page, "cohort-with-register");
        page.locator("a[href*='/register/send']").click();
        page.waitForURL("**/register/send?cohort=" + cohort);
        EveryLook.check(page, "register-send");
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='register.xlsx']").click());
        assertThat(download.suggestedFilename()).isEqualTo(cohort + "-register.xlsx");
        FilledRegister register = new FilledRegister(Files.readAllBytes(download.path()));
        Cell changed = register.cells("attendance", "session:", "P").get(0);
        String before = mark(register, changed);
        changed.setCellValue("L20");
        register.cells("attendance", "session:", "P").get(0).setCellValue("X");
        clashing(register);

        send(page, register);

        assertThat(figures(page)).startsWith("1", "1", "1");
        EveryLook.check(page, "register-preview");
        page.locator("#step\\:apply").click();
        page.locator("#step\\:ask").waitFor();
        EveryLook.check(page, "register-applied");
        assertThat(mark(register, changed)).isEqualTo("LATE 20");
        page.locator("#step\\:ask").click();
        page.locator("#undo\\:go").waitFor();
        Screenshots.keep(page, "register-undo-asks");
        page.locator("#undo\\:go").click();
        page.locator("#step\\:ask").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        EveryLook.check(page, "register-undone");
        assertThat(mark(register, changed)).isEqualTo(before);
    }

    @Test
    void saysWhatIsWrongWithAnotherFile() {
        Page page = browsing.visit(Look.ARABIC);
        SignInPage.signIn(page, "facilitator.ken");
        page.navigate("/register/send?cohort=" + cohort);
        assertThat(EveryLook.latin(page))
                .allMatch(text -> text.matches(".*(LibreOffice|KEN-|Njeri Githinji).*"), "nothing but names");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("list.xlsx", XLSX, SampleLists.bytes("nominations-kenya.xlsx")));
        page.locator("#step\\:send").click();
        page.locator("#step\\:file-no").waitFor();
        Screenshots.keep(page, "register-refused", Look.ARABIC);
        assertThat(page.locator("#step\\:file-no").innerText()).contains("ليس سجلًا");
    }

    @Test
    void readsTheSameInArabic() {
        Page page = browsing.visit(Look.ARABIC);
        SignInPage.signIn(page, "facilitator.ken");
        Coordinator facilitator = Coordinator.signedIn(TestServer.shared(), "facilitator.ken");
        FilledRegister register = new FilledRegister(
                facilitator.get("/api/v1/cohorts/" + cohort + "/register.xlsx").body());
        List<Cell> present = register.cells("attendance", "session:", "P");
        present.get(0).setCellValue("A");
        present.get(1).setCellValue("X");
        page.navigate("/register/send?cohort=" + cohort);
        send(page, register);
        Screenshots.keep(page, "register-preview", Look.ARABIC);
        page.setViewportSize(Look.ARABIC_PHONE.width(), Look.ARABIC_PHONE.height());
        Screenshots.keep(page, "register-preview", Look.ARABIC_PHONE);
    }

    /** Somebody else changes a mark that the file changes too. */
    private void clashing(FilledRegister register) {
        Cell both = register.cells("attendance", "session:", "P").get(0);
        FilledRegister clean = new FilledRegister(Coordinator.signedIn(TestServer.shared(), "admin")
                .get("/api/v1/cohorts/" + cohort + "/register.xlsx")
                .body());
        clean.sheet("attendance")
                .getRow(both.getRowIndex())
                .getCell(both.getColumnIndex())
                .setCellValue("E");
        Coordinator.signedIn(TestServer.shared(), "admin")
                .upload("/api/v1/cohorts/" + cohort + "/register?dryRun=false", "theirs.xlsx", clean.bytes());
        both.setCellValue("A");
    }

    private static void send(Page page, FilledRegister register) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("evening.xlsx", XLSX, register.bytes()));
        page.locator("#step\\:send").click();
        page.waitForURL("**/register/upload?id=*");
    }

    private static List<String> figures(Page page) {
        return page.locator(".fig b").allInnerTexts();
    }

    private String mark(FilledRegister register, Cell cell) {
        return database.texts("select concat_ws(' ', mark, minutes) from attendance_mark"
                        + " where session_id = %d and enrolment_id = %d"
                                .formatted(register.target(cell), register.enrolment(cell)))
                .get(0);
    }

    /** A cohort of the facilitator's that is under way, in English. */
    private String taught() {
        return database.texts("""
                        select c.code from cohort c join cohort_facilitator f on f.cohort_id = c.id
                        join app_user u on u.id = f.user_id
                        where u.username = 'facilitator.ken' and c.language = 'en' and c.state in ('RUNNING', 'ASSESSING')
                          and (select count(*) from attendance_mark m where m.cohort_id = c.id and m.mark = 'PRESENT') > 9
                        order by c.state, c.code""").get(0);
    }
}
