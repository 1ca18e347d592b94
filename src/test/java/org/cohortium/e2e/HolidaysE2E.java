package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of days on which nobody works, of a country and of one organisation. */
class HolidaysE2E {
    private static final int DONE = 204;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();

    @Test
    void anAdministratorKeepsTheListOfACountry() {
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "admin");
        page.navigate("/organisation/holidays");
        page.locator("#which").selectOption("KEN");
        page.locator("form.act button").click();
        page.locator("#kept").getByText("Jamhuri Day").waitFor();
        EveryLook.check(page, "holidays");
        page.navigate("/organisation/holidays?country=RWA");
        page.locator("#lines").fill("2031-07-04 Liberation Day\nsome day");
        page.locator("#add\\:go").click();
        page.getByText("“some day” cannot be read.").waitFor();
        assertThat(page.locator("#lines").inputValue())
                .as("what was typed stays")
                .contains("Liberation");
        page.locator("#lines").fill("2031-07-04 Liberation Day\n2031-07-01, Independence Day");
        page.locator("#add\\:go").click();
        page.getByText("2 days are added.").waitFor();
        assertThat(AnyPage.text(page)).contains("Friday, 4 July 2031", "Independence Day");
        page.locator("#kept button").first().click();
        page.getByText("The day is removed.").waitFor();
        assertThat(AnyPage.text(page)).doesNotContain("Independence Day");
    }

    @Test
    void listsAreKeptThroughTheInterface() {
        String path = "/api/v1/holidays";
        Coordinator admin = Coordinator.signedIn(server, "admin");
        Coordinator ken = Coordinator.signedIn(server, "coordinator.ken");
        JsonObject days = Json.createObjectBuilder()
                .add("organisation", "KEN-DIG")
                .add(
                        "days",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("on", "2032-02-02")
                                        .add("name", "Ministry day")))
                .build();
        assertThat(ken.post(path, days).statusCode()).isEqualTo(FORBIDDEN);
        assertThat(admin.post(path, days).statusCode()).isEqualTo(DONE);
        assertThat(new String(ken.get(path + "?organisation=KEN-DIG&year=2032").body(), StandardCharsets.UTF_8))
                .contains("Ministry day");
        assertThat(admin.post(
                                path,
                                Json.createObjectBuilder(days)
                                        .add("country", "KEN")
                                        .build())
                        .statusCode())
                .isEqualTo(REFUSED);
        assertThat(Coordinator.signedIn(server, "coordinator.sen")
                        .get(path + "?organisation=KEN-DIG&year=2032")
                        .statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(Visitor.signedIn(server, "coordinator.sen")
                        .get("/organisation/holidays.xhtml?country=SEN")
                        .body())
                .contains("Toussaint")
                .doesNotContain("id=\"add\"");
        assertThat(admin.get(path + "?country=ZZZ&year=2032").statusCode()).isEqualTo(NOT_THERE);
        assertThat(Coordinator.signedIn(server, "donor.one")
                        .get(path + "?country=KEN&year=2032")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(admin.delete(path + "?organisation=KEN-DIG&on=2032-02-02").statusCode())
                .isEqualTo(DONE);
        assertThat(admin.delete(path + "?organisation=KEN-DIG&on=2032-02-02").statusCode())
                .isEqualTo(NOT_THERE);
    }
}
