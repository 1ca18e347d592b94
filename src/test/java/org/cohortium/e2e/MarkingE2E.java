package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A capstone marked by two who do not agree, and settled by a third, before anything is decided. */
class MarkingE2E {
    private static final String COHORT = "KEN-2026-08";
    private static final List<String> CRITERIA = List.of("problem", "ethics", "options", "rollout", "clarity");
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final LocalDate today = LocalDate.now(ZoneId.of("Africa/Nairobi"));
    private final String assessment = one("select a.id from cohortium.assessment a join cohortium.cohort c"
            + " on c.curriculum_version_id = a.curriculum_version_id where c.code = '" + COHORT
            + "' and a.kind = 'CAPSTONE'");

    @Test
    void twoMarkersDifferAndAThirdSettles() {
        Page coordinator = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(coordinator, "coordinator.ken");
        layDownTheRule(coordinator);
        Page facilitator = browsing.visit(Look.PHONE);
        SignInPage.signIn(facilitator, "facilitator.ken");
        String enrolment = handInALateWork(facilitator);
        String work = one("select id from cohortium.submission where enrolment_id = " + enrolment);
        markFirst(facilitator, enrolment);
        Coordinator first = Coordinator.signedIn(server, "facilitator.ken");
        nothingIsDecidedMeanwhile(first, enrolment);
        markSecondBlind(work);
        Page admin = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(admin, "admin");
        settle(admin, work);
        assertThat(one("select points from cohortium.score where enrolment_id = " + enrolment + " and assessment_id = "
                        + assessment))
                .isEqualTo("75.00");
        assertThat(one("select string_agg(action, ' ' order by id) from cohortium.audit_event where subject_id = '"
                        + enrolment + "' and action like 'marking.%'"))
                .isEqualTo("marking.given marking.given marking.given");
        coordinator.navigate("/assessment/scores?cohort=" + COHORT + "&assessment=" + assessment);
        assertThat(coordinator.locator("input[name^=points-]").first().isDisabled())
                .isTrue();
        coordinator.navigate("/assessment/marking?cohort=" + COHORT);
        assertThat(AnyPage.text(coordinator)).contains("One work marked twice", "Settled", "80 before the deduction");
        EveryLook.check(coordinator, "marking");
        JsonObject agreement =
                Coordinator.json(first.get("/api/v1/cohorts/" + COHORT + "/assessments/" + assessment + "/agreement"));
        assertThat(agreement.getInt("works")).isOne();
        moreTimeTakesNothingOff(first, work, enrolment);
        theirOwnFeedbackNamesNobody(enrolment, work);
    }

    private void layDownTheRule(Page page) {
        page.navigate("/assessment/scores?cohort=" + COHORT + "&assessment=" + assessment);
        page.getByText("Mark the works").click();
        page.getByText("Change the rule").click();
        page.getByLabel("Points off for each day late").fill("5");
        page.getByText("Lay down the rule").click();
        page.getByText("Nothing is late without a last day").waitFor();
        page.getByLabel("Last day").fill(today.minusDays(1).toString());
        page.getByLabel("Works for a second marker, percent").fill("100");
        page.getByLabel("Points by which two markers may differ").fill("10");
        page.getByText("Lay down the rule").click();
        page.getByText("The rule is laid down.").waitFor();
        assertThat(page.locator("dl.facts").innerText())
                .contains("5% of the maximum off for each day", "100% of the works, drawn by chance");
        Coordinator facilitator = Coordinator.signedIn(server, "facilitator.ken");
        String path = "/api/v1/cohorts/" + COHORT + "/assessments/" + assessment + "/marking-rule";
        JsonObject rule = Coordinator.json(facilitator.get(path));
        assertThat(rule.getJsonNumber("secondShare").doubleValue()).isEqualTo(1);
        assertThat(facilitator.put(path, rule).statusCode()).isEqualTo(FORBIDDEN);
        JsonObject tooMuch =
                Json.createObjectBuilder(rule).add("borderline", 99_999_999).build();
        assertThat(refused(Coordinator.signedIn(server, "coordinator.ken").put(path, tooMuch)))
                .contains("between 0 and 10,000");
        assertThat(Coordinator.signedIn(server, "coordinator.jor")
                        .put(path, rule)
                        .statusCode())
                .isEqualTo(NOT_THERE);
    }

    /** Handed in today, a day late. @return the enrolment */
    private String handInALateWork(Page page) {
        page.navigate("/assessment/marking?cohort=" + COHORT);
        String enrolment =
                page.locator("input[name^=day-]").first().getAttribute("name").substring("day-".length());
        page.locator("input[name=day-" + enrolment + "]").fill(today.plusDays(2).toString());
        page.locator("#works\\:save").click();
        page.getByText("that day is still to come").waitFor();
        page.locator("input[name=day-" + enrolment + "]").fill(today.toString());
        page.locator("#works\\:save").click();
        page.getByText("One work entered.").waitFor();
        assertThat(page.locator("#works\\:rows").innerText()).contains("One day late", "To be marked");
        return enrolment;
    }

    private void markFirst(Page page, String enrolment) {
        page.locator("#works\\:rows a[href*='/assessment/work']").first().click();
        choose(page, "problem", "16");
        page.getByLabel("Comment: Problem and evidence").fill("Good figures, no source");
        page.getByText("Keep as a draft").click();
        page.getByText("Nobody else sees it.").waitFor();
        EveryLook.check(page, "work");
        page.reload();
        assertThat(page.getByLabel("Comment: Problem and evidence").inputValue())
                .isEqualTo("Good figures, no source");
        page.getByText("Give the marks").click();
        page.getByText("Nothing was given.").waitFor();
        for (String criterion : CRITERIA) {
            choose(page, criterion, criterion.equals("options") ? "20" : criterion.equals("clarity") ? "12" : "16");
        }
        page.getByText("Give the marks").click();
        page.getByText("A second person marks the work before points count.").waitFor();
        assertThat(database.texts("select points from cohortium.score where enrolment_id = " + enrolment
                        + " and assessment_id = " + assessment))
                .isEmpty();
    }

    private void nothingIsDecidedMeanwhile(Coordinator facilitator, String enrolment) {
        JsonObject outcome = Json.createObjectBuilder()
                .add("decision", "INCOMPLETE")
                .add("reason", "Left early")
                .build();
        assertThat(refused(facilitator.post("/api/v1/enrolments/" + enrolment + "/outcome", outcome)))
                .contains("one work waits for a second marker");
        JsonObject scores = Json.createObjectBuilder()
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("enrolment", Long.parseLong(enrolment))
                                        .add("assessment", Long.parseLong(assessment))
                                        .add("points", 99)))
                .build();
        assertThat(refused(facilitator.put("/api/v1/cohorts/" + COHORT + "/scores", scores)))
                .contains("come from the marking with the rubric");
    }

    private void markSecondBlind(String work) {
        Coordinator second = Coordinator.signedIn(server, "coordinator.ken");
        JsonObject seen = Coordinator.json(second.get("/api/v1/submissions/" + work));
        assertThat(seen.getJsonArray("markings")).isEmpty();
        assertThat(seen.getString("part")).isEqualTo("SECOND");
        assertThat(second.put("/api/v1/submissions/" + work + "/marks", marks("12", "12", "15", "12", "9"))
                        .statusCode())
                .isEqualTo(OK);
        seen = Coordinator.json(second.get("/api/v1/submissions/" + work));
        assertThat(seen.getString("state")).isEqualTo("DISPUTED");
        assertThat(seen.getJsonArray("markings")).hasSize(2);
        assertThat(refused(second.put("/api/v1/submissions/" + work + "/marks", marks("16", "16", "20", "16", "12"))))
                .contains("Somebody who marked neither time has to settle it");
        JsonObject audited =
                Coordinator.json(Coordinator.signedIn(server, "auditor").get("/api/v1/submissions/" + work));
        assertThat(audited.getJsonArray("markings")).hasSize(2);
        assertThat(audited.containsKey("part")).isFalse();
        assertThat(Coordinator.signedIn(server, "coordinator.sen")
                        .get("/api/v1/submissions/" + work)
                        .statusCode())
                .isEqualTo(NOT_THERE);
    }

    private static void settle(Page page, String work) {
        page.navigate("/assessment/work?id=" + work);
        assertThat(AnyPage.text(page)).contains("First marks", "Second marks", "Good figures, no source");
        for (String criterion : CRITERIA) {
            choose(page, criterion, criterion.equals("options") ? "20" : criterion.equals("clarity") ? "12" : "16");
        }
        page.getByText("Give the marks").click();
        page.getByText("Say why it is settled like this").waitFor();
        page.getByLabel("Why it is settled like this").fill("The sources are in the annex");
        page.getByText("Give the marks").click();
        page.getByText("the points count").waitFor();
        assertThat(AnyPage.text(page)).contains("80, less 5 for being late");
    }

    private void moreTimeTakesNothingOff(Coordinator facilitator, String work, String enrolment) {
        JsonObject time = Json.createObjectBuilder()
                .add("to", today.toString())
                .add("reason", "Was ill")
                .build();
        assertThat(facilitator
                        .put("/api/v1/submissions/" + work + "/extension", time)
                        .statusCode())
                .isEqualTo(OK);
        assertThat(one("select points from cohortium.score where enrolment_id = " + enrolment + " and assessment_id = "
                        + assessment))
                .isEqualTo("80.00");
    }

    private void theirOwnFeedbackNamesNobody(String enrolment, String work) {
        long person = Long.parseLong(one("select person_id from cohortium.enrolment where id = " + enrolment));
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, GivenAccount.ofPerson(server, person));
        page.getByText("Feedback").first().click();
        page.getByText("What the markers said of your work").waitFor();
        assertThat(AnyPage.text(page))
                .contains("80 of 100", "Strong (16 of 20)", "The sources are in the annex")
                .doesNotContain("Good figures, no source", "Njeri", "Amina Mwakio");
        EveryLook.check(page, "feedback");
        assertThat(Coordinator.signedIn(server, "participant.ken")
                        .get("/api/v1/submissions/" + work + "/feedback")
                        .statusCode())
                .isEqualTo(NOT_THERE);
    }

    private static void choose(Page page, String criterion, String points) {
        page.locator("input[name=points-" + criterion + "][value='" + points + "']")
                .check();
    }

    private static JsonObject marks(String... points) {
        JsonArrayBuilder criteria = Json.createArrayBuilder();
        for (int place = 0; place < points.length; place++) {
            criteria.add(Json.createObjectBuilder()
                    .add("criterion", CRITERIA.get(place))
                    .add("points", Integer.parseInt(points[place])));
        }
        return Json.createObjectBuilder().add("criteria", criteria).build();
    }

    private static String refused(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(REFUSED);
        return text;
    }

    private String one(String sql) {
        return database.texts(sql + " limit 1").get(0);
    }
}
