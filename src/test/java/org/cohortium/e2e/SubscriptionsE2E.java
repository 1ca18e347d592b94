package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A donor's reader without an account gets the report of a month by its day: agreed, made by the clock, released, sent, fetched. */
class SubscriptionsE2E {
    private static final String READER = "ada.lind@donor.example";
    private static final Pattern LINK = Pattern.compile("/d/[0-9a-z]{32}");
    private static final int DONE = 200;
    private static final int GONE = 410;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;
    private static final int NOTHING = 204;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Coordinator admin = Coordinator.signedIn(server, "admin");
    private final String grant = GivenGrant.running(server, "TEST-SUBSCRIBED");
    /** Whatever day it is, this one and the next are late. */
    private final YearMonth first = YearMonth.now(ZoneOffset.UTC).minusMonths(3);

    @AfterEach
    void lockAdministrators() {
        GivenAccount.lockAdministrators(server);
    }

    @Test
    void aReportIsDueMadeReleasedSentAndFetched() throws MessagingException, IOException {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        subscribe(page);
        page.navigate("/reporting/calendar");
        assertThat(AnyPage.text(page))
                .contains("A grant for a test", "No draft yet", "Not yet due")
                .containsPattern("[23] are late");
        EveryLook.check(page, "calendar");
        List<JsonObject> open = due();
        assertThat(open.get(0).getString("from")).isEqualTo(first.atDay(1).toString());
        Waiting.until("the clock has made the draft", () -> state(0).equals("DRAFT"));
        assertThat(state(1)).as("waits for the one before").isEqualTo("TO_BE_MADE");

        Releases approver = Releases.approver(server);
        String draft = due().get(0).getString("release");
        Waiting.until("its workbook is written", () -> approver.get(draft).containsKey("href"));
        JsonObject released = approver.out(approver.get(draft));

        Waiting.until("the letter has come", () -> !TestServer.mail().to(READER).isEmpty());
        Multipart letter = (Multipart) TestServer.mail().to(READER).get(0).getContent();
        String text = String.valueOf(letter.getBodyPart(0).getContent());
        assertThat(text).contains("Dear Ada Lind", "A grant for a test");
        byte[] workbook = admin.get("/api/v1/releases/" + released.getString("id") + "/workbook.xlsx")
                .body();
        BodyPart enclosed = letter.getBodyPart(1);
        assertThat(enclosed.getInputStream().readAllBytes()).isEqualTo(workbook);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        theLinkGivesTheFiles(link.group(), workbook);
        Waiting.until("the next draft is made", () -> state(0).equals("DRAFT"));
        rulesNameTheirDays();
        theReleaseSaysWhoHasIt(page, released.getString("id"));
        aWithdrawnLinkOpensNothing(released.getString("id"), link.group());
        aPeriodIsLeftOut(page);
        theSecretariatIsReminded();
        othersSeeNothing();
        assertThat(admin.delete("/api/v1/subscriptions/" + subscription()).statusCode())
                .isEqualTo(NOTHING);
        assertThat(due()).isEmpty();
    }

    private void rulesNameTheirDays() {
        String path = "/api/v1/subscriptions/" + subscription();
        JsonObject now = Coordinator.json(admin.get(path));
        Map.of(
                        Json.createPatchBuilder().replace("/cadence", "QUARTER"),
                        "subscription.startsBefore",
                        Json.createPatchBuilder().replace("/startsOn", "2031-01-01"),
                        "subscription.startsOn",
                        Json.createPatchBuilder().replace("/dueDays", 999),
                        "subscription.dueDays",
                        Json.createPatchBuilder().replace("/version", 999),
                        "subscription.stale")
                .forEach((patch, rule) -> assertThat(
                                Releases.problem(admin.put(path, patch.build().apply(now))))
                        .isEqualTo(rule));
        assertThat(Releases.problem(admin.post(
                        path + "/periods/" + first.plusMonths(3).atEndOfMonth() + "/draft",
                        JsonObject.EMPTY_JSON_OBJECT)))
                .isEqualTo("subscription.notOver");
    }

    private void subscribe(Page page) {
        page.navigate("/reporting/list");
        page.locator("a[href$='/reporting/calendar']").click();
        page.locator("a[href$='/reporting/subscription']").click();
        page.getByLabel("Grant").selectOption(grant);
        page.getByLabel("How often").selectOption("MONTH");
        page.getByLabel("First period").fill(first.atDay(15).toString());
        page.getByLabel("Due, days after the period").fill("1");
        page.getByLabel("Draft made, days before that").fill("60");
        page.getByLabel("Readers without an account").fill("Ada Lind <ada.lind>");
        page.getByText("Send the workbook along with the letter").click();
        page.getByText("Show the dates").click();
        page.locator("#edit\\:outlook li").first().waitFor();
        EveryLook.check(page, "subscription");
        page.locator("#edit\\:save").click();
        page.getByText("“ada.lind” is no mail address").first().waitFor();
        page.getByLabel("Readers without an account").fill("Ada Lind <" + READER + ">");
        page.locator("#edit\\:save").click();
        page.getByText("It is agreed").waitFor();
    }

    private void theLinkGivesTheFiles(String link, byte[] workbook) throws IOException {
        Page reader = browsing.visit(Look.PHONE);
        Response opened = Objects.requireNonNull(reader.navigate(link));
        assertThat(opened.status()).isEqualTo(DONE);
        assertThat(opened.headerValue("referrer-policy")).isEqualTo("no-referrer");
        assertThat(AnyPage.text(reader)).contains("A grant for a test", "It is the first.", "The link opens until");
        EveryLook.check(reader, "delivery");
        Coordinator anybody = Coordinator.signedIn(server, "coordinator.sen");
        assertThat(anybody.get(link + "/workbook.xlsx").body()).isEqualTo(workbook);
        Map<String, String> data = unzipped(anybody.get(link + "/data.zip").body());
        assertThat(data).containsOnlyKeys("datapackage.json", "figures.csv", "changes.csv");
        assertThat(data.get("figures.csv")).contains("figure,series,item,measure", "registered-persons");
        assertThat(anybody.get(link + "/data.zip").body())
                .as("the same bytes each time")
                .isEqualTo(anybody.get(link + "/data.zip").body());
        assertThat(anybody.get(link + "/other.xlsx").statusCode()).isEqualTo(DONE);
        assertThat(anybody.get("/d/" + "0".repeat(32)).statusCode()).isEqualTo(NOT_THERE);
        assertThat(anybody.get("/d/").statusCode()).isEqualTo(NOT_THERE);
    }

    private void theReleaseSaysWhoHasIt(Page page, String release) {
        page.navigate("/reporting/release?id=" + release);
        assertThat(page.locator("section[aria-labelledby=delivered]").innerText())
                .contains("Ada Lind", READER, "Sent", "4 files fetched", "opened");
        EveryLook.check(page, "release-delivered");
    }

    private void aWithdrawnLinkOpensNothing(String release, String link) {
        JsonObject delivery = Coordinator.json(admin.get("/api/v1/deliveries?release=" + release))
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(delivery.toString()).doesNotContain(link.substring(3));
        String path = "/api/v1/deliveries/" + delivery.getString("id");
        assertThat(admin.post(path + "/again", JsonObject.EMPTY_JSON_OBJECT).statusCode())
                .isEqualTo(202);
        assertThat(admin.get(link).statusCode()).isEqualTo(GONE);
        assertThat(admin.get(link + "/workbook.xlsx").statusCode()).isEqualTo(GONE);
        Waiting.until("a new link has come", () -> TestServer.mail().to(READER).size() == 2);
        assertThat(admin.post(path + "/again", JsonObject.EMPTY_JSON_OBJECT).statusCode())
                .isEqualTo(202);
        assertThat(new Database(server)
                        .texts("select count(*)::text from cohortium.delivery where release_id = '" + release
                                + "' and address = '" + READER + "' and withdrawn_at is null"))
                .as("only the latest link opens it")
                .containsExactly("1");
        assertThat(admin.post(path + "/withdrawal", JsonObject.EMPTY_JSON_OBJECT)
                        .statusCode())
                .as("it is already")
                .isEqualTo(REFUSED);
    }

    private void aPeriodIsLeftOut(Page page) {
        page.navigate("/reporting/calendar");
        page.locator("section[aria-labelledby=late] details summary").first().click();
        page.getByText("Leave it out").first().click();
        page.getByText("Say why nothing is given").first().waitFor();
        page.locator("section[aria-labelledby=late] details summary").first().click();
        page.getByLabel("Why nothing is given for this period").first().fill("No session was held");
        page.getByText("Leave it out").first().click();
        page.getByText("Nothing is given for that period").waitFor();
        assertThat(page.locator("section[aria-labelledby=settled]").innerText())
                .contains("Left out", "No session was held", "Released", "after its day");
        EveryLook.check(page, "calendar-settled");
        page.getByText("Give it after all").first().click();
        page.getByText("It is due again").waitFor();
    }

    private void theSecretariatIsReminded() {
        assertThat(new Database(server).texts("""
                        select subject from cohortium.letter where kind = 'subscription.reminder' and user_id =
                        (select id from cohortium.app_user where username = 'admin')""")).isNotEmpty();
    }

    private void othersSeeNothing() {
        assertThat(List.of("coordinator.ken", "facilitator.ken", "donor.one", "participant.ken"))
                .allSatisfy(other -> {
                    Coordinator them = Coordinator.signedIn(server, other);
                    assertThat(them.get("/api/v1/subscriptions").statusCode()).isEqualTo(FORBIDDEN);
                    assertThat(them.get("/api/v1/deliveries").statusCode()).isEqualTo(FORBIDDEN);
                });
        assertThat(Coordinator.signedIn(server, "auditor")
                        .delete("/api/v1/subscriptions/" + subscription())
                        .statusCode())
                .isEqualTo(FORBIDDEN);
    }

    private long subscription() {
        return Coordinator.json(admin.get("/api/v1/subscriptions"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("grant").equals(grant))
                .mapToLong(each -> each.getJsonNumber("id").longValue())
                .findFirst()
                .orElseThrow();
    }

    /** What is open of the grant, the earliest first. */
    private List<JsonObject> due() {
        HttpResponse<byte[]> answer = admin.get("/api/v1/subscriptions/due?from=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(DONE);
        return Coordinator.json(answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("grant").equals(grant)
                        && !each.getString("state").equals("RELEASED"))
                .toList();
    }

    private String state(int at) {
        return due().get(at).getString("state");
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
