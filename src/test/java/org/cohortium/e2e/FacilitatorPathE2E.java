package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cohortium.e2e.page.RegisterPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A facilitator with a phone in the training room. */
class FacilitatorPathE2E {
    /** Assessing, so that outcomes are proposed there; nobody else's test touches it. */
    private static final String ASSESSING = "KEN-2026-09";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void marksARegisterByKeyboardAlone() {
        Page page = facilitator();
        EveryLook.check(page, "home-facilitator");
        RegisterPage register = new RegisterPage(page);
        register.openFirst();
        register.mark(0, "ABSENT");
        register.mark(1, "EXCUSED");
        register.writeNote(1, "At a funeral");
        register.markRestPresent();
        EveryLook.check(page, "register");
        register.save();
        page.reload();
        assertThat(register.mark(0)).isEqualTo("ABSENT");
        assertThat(register.mark(1)).isEqualTo("EXCUSED");
        assertThat(register.note(1)).isEqualTo("At a funeral");
        for (int person = 2; person < register.people(); person++) {
            assertThat(register.mark(person)).isIn("PRESENT", "LATE", "ABSENT", "EXCUSED");
        }
        page.navigate("/attendance/list?view=past");
        EveryLook.check(page, "sessions");
    }

    /** Marked by mistake: as if nobody had been, for the page, for the server, and after reading it anew. */
    @Test
    void takesAMarkBack() {
        Page page = facilitator();
        RegisterPage register = new RegisterPage(page);
        Database database = new Database(TestServer.shared());
        register.open(database.texts("""
                select max(s.id)::text from session s join cohort c on c.id = s.cohort_id
                where s.state = 'HELD' and c.code = '%s'""".formatted(ASSESSING)).get(0));
        register.awaitSync("saved");
        String before = register.mark(0);
        String marks = "select count(*)::text from attendance_mark where session_id = " + register.session()
                + " and enrolment_id = " + register.enrolment(0);
        register.mark(0, "NONE");
        page.waitForCondition(() -> database.texts(marks).get(0).equals("0"));
        EveryLook.check(page, "register-taken-back");
        page.reload();
        assertThat(register.mark(0)).isEqualTo("NONE");
        register.mark(0, before);
        page.waitForCondition(() -> database.texts(marks).get(0).equals("1"));
    }

    /** What a rule refuses holds up nothing else, is told until it is put right, and is nobody else's then. */
    @Test
    void keepsTheGoodMarksWhereOneIsRefused() {
        Page page = facilitator();
        RegisterPage register = new RegisterPage(page);
        Database database = new Database(TestServer.shared());
        String session = database.texts("""
                select min(s.id)::text from session s join cohort c on c.id = s.cohort_id
                where s.state = 'HELD' and c.code = '%s'""".formatted(ASSESSING)).get(0);
        String marks = "select mark || ' ' || coalesce(minutes, 0) from attendance_mark where session_id = " + session
                + " and enrolment_id = ";
        register.open(session);
        register.awaitSync("saved");
        page.context().setOffline(true);
        register.mark(0, "LATE");
        register.writeMinutes(0, "999");
        register.mark(1, "EXCUSED");
        register.awaitSync("waits");
        page.context().setOffline(false);
        register.awaitSync("refused");
        assertThat(database.texts(marks + register.enrolment(1)).get(0)).startsWith("EXCUSED");
        register.mark(2, "EXCUSED");
        page.waitForCondition(
                () -> database.texts(marks + register.enrolment(2)).get(0).startsWith("EXCUSED"));
        register.awaitSync("refused");
        register.writeMinutes(0, "10");
        register.awaitSync("saved");
        assertThat(database.texts(marks + register.enrolment(0))).containsExactly("LATE 10");
    }

    /** A page that was read before somebody else marked writes nothing over their mark. */
    @Test
    void savesOnlyWhatWasChanged() {
        Page page = facilitator();
        RegisterPage register = new RegisterPage(page);
        Database database = new Database(TestServer.shared());
        register.open(database.texts("""
                select max(s.id)::text from session s join cohort c on c.id = s.cohort_id
                where s.state = 'HELD' and c.code = '%s'""".formatted(ASSESSING)).get(0));
        register.awaitSync("saved");
        String before = register.mark(4);
        Coordinator coordinator = Coordinator.signedIn(TestServer.shared(), "coordinator.ken");
        String path = "/api/v1/sessions/" + register.session() + "/attendance";
        String other = before.equals("EXCUSED") ? "ABSENT" : "EXCUSED";
        coordinator.put(path, marks(register.enrolment(4), other));
        register.save();
        assertThat(register.mark(4)).isEqualTo(other);
        String versions = "select max(version)::text from attendance_mark where session_id = " + register.session();
        String written = database.texts(versions).get(0);
        register.save();
        assertThat(database.texts(versions)).as("nothing is written anew").containsExactly(written);
        coordinator.put(path, marks(register.enrolment(4), before));
    }

    @Test
    void savesARegisterWithoutScripts() {
        Page page = browsing.visitWithoutScripts(Look.PHONE);
        SignInPage.signIn(page, "facilitator.ken");
        Database database = new Database(TestServer.shared());
        String session = database.texts("""
                select min(s.id)::text from session s join cohort c on c.id = s.cohort_id
                where s.state = 'HELD' and c.code = '%s'""".formatted(ASSESSING)).get(0);
        page.navigate("/attendance/register?session=" + session);
        Locator person = page.locator("ul.marks > li").nth(6);
        String before = String.valueOf(person.getAttribute("data-mark"));
        String other = before.equals("EXCUSED") ? "ABSENT" : "EXCUSED";
        person.locator("input[value=" + other + "]").check(new Locator.CheckOptions().setForce(true));
        page.locator("#register\\:save").click();
        page.getByText("One mark is saved.").waitFor();
        assertThat(database.texts("select mark from attendance_mark where session_id = " + session
                        + " and enrolment_id = " + person.getAttribute("data-person")))
                .containsExactly(other);
    }

    private static JsonObject marks(String enrolment, String mark) {
        return Json.createObjectBuilder()
                .add(
                        "marks",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("enrolment", Long.parseLong(enrolment))
                                        .add("mark", mark)))
                .build();
    }

    /** The line goes, and comes back in the middle: one request is taken, but its answer is lost and it goes again. */
    @Test
    void keepsMarksWithoutALineAndSendsThemOnce() {
        Page page = facilitator();
        RegisterPage register = new RegisterPage(page);
        register.openFirst();
        String session = register.session();
        register.awaitSync("saved");
        page.context().setOffline(true);
        register.press("3");
        register.press("4");
        register.awaitSync("waits");
        EveryLook.check(page, "register-offline");
        AtomicInteger lost = new AtomicInteger();
        page.route("**/api/v1/sessions/*/attendance", route -> {
            route.fetch();
            route.abort();
            lost.incrementAndGet();
        });
        page.context().setOffline(false);
        page.waitForCondition(() -> lost.get() > 0);
        page.unroute("**/api/v1/sessions/*/attendance");
        register.awaitSync("saved");
        Database database = new Database(TestServer.shared());
        assertThat(database.texts("select count(*)::text from attendance_request where session_id = " + session))
                .containsExactly("1");
        List<String> marks = database.texts(
                "select mark || ' ' || version from attendance_mark where session_id = " + session
                        + " and mark in ('EXCUSED', 'ABSENT') and sys_by like 'user:%' and sys_from > now() - interval '5 minutes'");
        assertThat(marks).contains("EXCUSED 1", "ABSENT 1");
        page.reload();
        assertThat(register.isOpen()).isTrue();
        register.awaitSync("saved");
    }

    /** What waited behind a lost answer is shown as it will be saved, and a reason is saved without leaving its field. */
    @Test
    void showsWhatWaitsAndSavesWhatIsTyped() {
        Page page = facilitator();
        RegisterPage register = new RegisterPage(page);
        Database database = new Database(TestServer.shared());
        register.open(database.texts("""
                select max(s.id)::text from session s join cohort c on c.id = s.cohort_id
                where s.state = 'HELD' and c.code = '%s'""".formatted(ASSESSING)).get(0));
        register.awaitSync("saved");
        page.route("**/api/v1/sessions/*/attendance", Route::abort);
        register.mark(3, register.mark(3).equals("LATE") ? "EXCUSED" : "LATE");
        register.mark(3, "LATE");
        register.writeMinutes(3, "45");
        register.awaitSync("waits");
        page.reload();
        page.unroute("**/api/v1/sessions/*/attendance");
        register.awaitSync("saved");
        assertThat(page.locator("ul.marks > li .minutes input").nth(3).inputValue())
                .isEqualTo("45");
        register.writeNote(3, "traffic");
        String marked = "select mark || ' ' || minutes || ' ' || note from attendance_mark where session_id = "
                + register.session() + " and enrolment_id = " + register.enrolment(3);
        Waiting.until("the reason is saved", () -> database.texts(marked).contains("LATE 45 traffic"));
    }

    @Test
    void proposesAnOutcome() {
        Page page = facilitator();
        page.navigate("/certification/outcomes?cohort=" + ASSESSING);
        Locator person = page.locator("tbody tr:has(form)").first();
        String name = person.locator("bdi").first().innerText();
        person.locator("select[name=decision]").selectOption("DEFERRED");
        person.locator("input[name=reason]").fill("Hands the brief in after the holidays");
        person.locator("input[name=until]").fill(LocalDate.now().plusDays(30).toString());
        person.locator("form button").last().click();
        page.locator("#notices [data-told=ok]").waitFor();
        EveryLook.check(page, "outcomes");
        page.reload();
        String told = page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .innerText();
        assertThat(told).contains("Hands the brief in after the holidays");
    }

    private Page facilitator() {
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "facilitator.ken");
        return page;
    }
}
