package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a grant was spent on is booked, corrected and taken in from lists, and converted by rates of its days. */
class ExpenditureE2E {
    private static final int DONE = 204;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Coordinator admin = Coordinator.signedIn(server, "admin");

    @Test
    void theInterfaceBooksCorrectsAndKeepsWhatWas() {
        String path = "/api/v1/grants/" + GivenGrant.running(server, "EXP-API") + "/expenditure";
        assertThat(admin.post(path, spent("V-1", 100).build()).statusCode()).isEqualTo(DONE);
        assertThat(text(admin.post(path, spent("V-1", 100).build()))).contains("V-1 is booked already");
        HttpResponse<byte[]> wrong = admin.post(
                path,
                spent("V-2", 100)
                        .add("on", "2024-12-31")
                        .add("cohort", "KEN-2026-01")
                        .build());
        assertThat(Coordinator.json(wrong).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("field"))
                .containsExactly("on", "cohort");
        JsonObject one = first(path);
        String itself = path + "/" + one.getInt("id");
        JsonObject asked = Json.createObjectBuilder(one).add("amount", 80).build();
        assertThat(rule(admin.put(itself, asked))).isEqualTo("spent.why.missing");
        JsonObject because =
                Json.createObjectBuilder(asked).add("why", "Tax counted twice").build();
        assertThat(Coordinator.json(admin.put(itself, because)).getInt("amount"))
                .isEqualTo(80);
        assertThat(rule(admin.put(itself, because))).isEqualTo("spent.changedMeanwhile");
        assertThat(database.texts("""
                select h.amount::int || ' ' || x.amount::int || ' ' || x.sys_why from cohortium.expenditure x
                join history.expenditure h on h.id = x.id where x.id = %d""".formatted(one.getInt("id")))).containsExactly("100 80 Tax counted twice");
    }

    @Test
    void aListIsTakenInOnceAndItsWrongLinesStayOut() throws IOException {
        String grant = GivenGrant.running(server, "EXP-LIST");
        String cohort = database.texts("""
                        select c.code from cohortium.cohort c join cohortium.allocation a on a.cohort_id = c.id
                        join cohortium.grant_award g on g.id = a.grant_id where g.code = 'EXP-LIST'""").get(0);
        String imports = "/api/v1/grants/" + grant + "/expenditure-imports";
        byte[] list = workbook(cohort, 500);
        JsonObject looked = Coordinator.json(admin.upload(imports + "?dryRun=true", "spent.xlsx", list));
        assertThat(looked.getInt("booked")).isEqualTo(2);
        assertThat(first("/api/v1/grants/" + grant + "/expenditure", 0)).isEmpty();
        JsonObject taken = Coordinator.json(admin.upload(imports, "spent.xlsx", list));
        assertThat(taken.getInt("booked")).isEqualTo(2);
        assertThat(taken.getInt("invalid")).isEqualTo(2);
        List<String> wrong = taken.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .flatMap(line -> line.getJsonArray("problems").getValuesAs(JsonObject.class).stream())
                .map(each -> each.getString("cell") + " " + each.getString("rule"))
                .toList();
        assertThat(wrong).containsExactly("B4 spent.cell.unclear", "D5 spent.reference.twice");
        JsonObject again = Coordinator.json(admin.upload(imports, "spent.xlsx", list));
        assertThat(again.getInt("booked") + again.getInt("corrected")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(2);
        JsonObject other = Coordinator.json(admin.upload(imports, "other.xlsx", workbook(cohort, 600)));
        assertThat(other.getInt("corrected")).isEqualTo(1);
        assertThat(rule(admin.upload(imports, "no.csv", "a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("spent.list.noHeadings");
    }

    @Test
    void whatLacksARateIsToldUntilThereIsOne() {
        String grant = GivenGrant.running(server, "EXP-RATE");
        String path = "/api/v1/grants/" + grant + "/expenditure";
        admin.post(path, spent("V-1", 1000).add("currency", "ISK").build());
        assertThat(first(path).containsKey("converted")).isFalse();
        assertThat(text(admin.get("/api/v1/exchange-rates/lacking"))).contains("EXP-RATE", "ISK");
        JsonObject rate = Json.createObjectBuilder()
                .add("base", "ISK")
                .add("quote", "USD")
                .add("on", "2026-01-01")
                .add("rate", 0.007)
                .add("source", "Central bank")
                .build();
        assertThat(admin.post("/api/v1/exchange-rates", rate).statusCode()).isEqualTo(DONE);
        assertThat(admin.post("/api/v1/exchange-rates", rate).statusCode())
                .as("the same again")
                .isEqualTo(DONE);
        JsonObject otherRate = Json.createObjectBuilder(rate).add("rate", 0.008).build();
        assertThat(rule(admin.post("/api/v1/exchange-rates", otherRate))).isEqualTo("rate.there");
        assertThat(first(path).getInt("converted")).isEqualTo(7);
        assertThat(Coordinator.json(admin.get("/api/v1/exchange-rates?currency=ISK"))
                        .getJsonArray("items"))
                .hasSize(1);
    }

    @Test
    void isClosedToDonorsAndMinistries() {
        String theirs = "/api/v1/grants/NPDG-2025-014/expenditure";
        for (String username : List.of("donor.one", "coordinator.ken")) {
            Coordinator reader = Coordinator.signedIn(server, username);
            assertThat(reader.get(theirs).statusCode()).as(username).isEqualTo(FORBIDDEN);
            assertThat(reader.get("/api/v1/exchange-rates").statusCode())
                    .as(username)
                    .isEqualTo(FORBIDDEN);
            Visitor visitor = Visitor.signedIn(server, username);
            for (String page : List.of("expenditure", "spent", "expenditure-import", "rates")) {
                assertThat(visitor.get("/funding/" + page + "?grant=NPDG-2025-014")
                                .statusCode())
                        .as(page)
                        .isEqualTo(FORBIDDEN);
            }
        }
        Coordinator auditor = Coordinator.signedIn(server, "auditor");
        assertThat(auditor.get(theirs).statusCode()).isEqualTo(200);
        assertThat(auditor.post(theirs, spent("V-9", 1).build()).statusCode()).isEqualTo(FORBIDDEN);
    }

    @Test
    void anAdministratorBooksAndTakesInOnThePages() throws IOException {
        String grant = GivenGrant.running(server, "EXP-PAGE");
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/funding/view?code=" + grant);
        page.locator("a[href*='/funding/expenditure?grant=EXP-PAGE']").first().click();
        page.getByText("Nothing was spent yet").waitFor();
        page.locator("a.primary").click();
        fill(page, "reference", "V-77");
        fill(page, "amount", "12,500");
        fill(page, "on", "2026-02-03");
        page.locator("#edit\\:save").click();
        page.locator(".ui-message-error", new Page.LocatorOptions().setHasText("no clear amount"))
                .waitFor();
        fill(page, "amount", "12 500");
        page.locator("#edit\\:category").selectOption("TRAVEL");
        page.locator("#edit\\:save").click();
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("V-77 is booked"))
                .waitFor();
        page.locator("td a.btn").first().click();
        fill(page, "amount", "12000");
        fill(page, "why", "As on the voucher");
        page.locator("#edit\\:save").click();
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("is corrected"))
                .waitFor();
        page.locator("td a.btn").first().click();
        assertThat(AnyPage.text(page)).contains("As on the voucher", "12,500");
        EveryLook.check(page, "spent");

        page.navigate("/funding/expenditure-import?grant=" + grant);
        page.locator("#step\\:file")
                .setInputFiles(new FilePayload("spent.csv", "text/csv", """
                        date,category,amount,reference,currency
                        2026-01-31,Travel,100.50,A-1,USD
                        2026-02-28,Lunch,100.50,A-2,USD
                        2026-02-03,Travel,12100,V-77,USD
                        """.getBytes(StandardCharsets.UTF_8)));
        page.locator("#step\\:look").click();
        page.getByText("One line stays out").waitFor();
        EveryLook.check(page, "expenditure-import");
        page.locator("#step\\:apply").click();
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("One amount is booked, one corrected"))
                .waitFor();
        page.navigate("/funding/expenditure?grant=NPDG-2025-014");
        page.locator("#category").selectOption("VENUE");
        page.locator("form[action$='/funding/expenditure'] button").click();
        page.waitForURL("**category=VENUE**");
        EveryLook.check(page, "expenditure");
    }

    @Test
    void thePagesReadInArabic() {
        Page page = browsing.visit(Look.ARABIC);
        SignInPage.signIn(page, "admin");
        for (String address : List.of(
                "/funding/expenditure?grant=NPDG-2025-014",
                "/funding/spent?grant=NPDG-2025-014",
                "/funding/expenditure-import?grant=NPDG-2025-014",
                "/funding/rates")) {
            page.navigate(address);
            Screenshots.keep(page, "arabic" + address.replaceAll("[^a-z]+", "-"), Look.ARABIC);
            assertThat(EveryLook.latin(page))
                    .as(address)
                    .allMatch(text -> text.contains("Ingrid") || text.contains("IATI"));
        }
        page.navigate("/funding/rates?currency=KES");
        EveryLook.check(page, "rates-arabic");
    }

    private JsonObject first(String path) {
        return first(path, 1).get(0);
    }

    private List<JsonObject> first(String path, int least) {
        List<JsonObject> items =
                Coordinator.json(admin.get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).hasSizeGreaterThanOrEqualTo(least);
        return items;
    }

    private static void fill(Page page, String field, String text) {
        page.locator("#edit\\:" + field).fill(text);
    }

    private static JsonObjectBuilder spent(String reference, int amount) {
        return Json.createObjectBuilder()
                .add("reference", reference)
                .add("on", "2026-02-01")
                .add("category", "VENUE")
                .add("amount", amount)
                .add("currency", "USD");
    }

    /** Two lines as they should be, one of no category, one of a reference that stands there already. */
    private static byte[] workbook(String cohort, double amount) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Dépenses");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            line(sheet, day, "Date", "Catégorie", "Montant", "Référence", "Cohorte");
            line(sheet, day, LocalDate.of(2026, 1, 15), "Salles", amount, "F-1", cohort);
            line(sheet, day, LocalDate.of(2026, 1, 16), "Personnel", 250.25, "F-2", "");
            line(sheet, day, LocalDate.of(2026, 1, 17), "Cadeaux", 5.0, "F-3", "");
            line(sheet, day, LocalDate.of(2026, 1, 18), "Personnel", 1.0, "F-1", "");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void line(Sheet sheet, CellStyle day, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < values.length; at++) {
            if (values[at] instanceof LocalDate date) {
                row.createCell(at).setCellValue(date);
                row.getCell(at).setCellStyle(day);
            } else if (values[at] instanceof Double number) {
                row.createCell(at).setCellValue(number);
            } else {
                row.createCell(at).setCellValue(values[at].toString());
            }
        }
    }

    private static String rule(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(REFUSED);
        return Coordinator.json(answer).getString("rule");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
