package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohortium.e2e.page.AccountPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An installation without demo data: its first administrator gets in, and everybody else by them. */
class FirstAdministratorE2E {
    private static final String OWN = "seven boats at anchor";
    private static final Pattern TOLD = Pattern.compile("user +admin\\n +password +(\\S+)\\n");

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void getsInWithThePasswordTheStartSaidOnceAndChoosesTheirOwnFirst(@TempDir Path reports) throws IOException {
        Files.writeString(
                Files.createDirectory(reports.resolve("mine")).resolve("report.yaml"), "id: mine\nsheets: [\n");
        Map<String, String> settings = Map.of("COHORTIUM_DEMO", "none", "COHORTIUM_REPORTS", reports.toString());
        try (TestServer server = TestServer.startBriefly("first-administrator", settings)) {
            assertThat(Outputs.read(server.output()))
                    .contains("These reports are not offered:")
                    .containsPattern("mine/report.yaml.* 3");
            String once = told(server).get(0);
            assertThat(told(server)).hasSize(1);
            assertThat(token(server, once).statusCode()).isEqualTo(403);
            assertThat(token(server, once).body()).contains("\"rule\":\"account.password.once\"");

            Page page = browsing.visit(Look.DESKTOP, server);
            new SignInPage(page).give("admin", once);
            page.waitForURL("**/account");
            page.navigate("/cohort/list");
            assertThat(page.url()).endsWith("/account");
            assertThat(page.request().get("/api/v1/cohorts").status()).isEqualTo(403);
            EveryLook.check(page, "password-first");
            new AccountPage(page).changePassword(once, OWN, OWN);
            page.waitForURL(server.url("/").toString() + "*");
            assertThat(new AccountPage(page).done()).contains("Your password is changed");
            assertThat(token(server, OWN).statusCode()).isEqualTo(200);

            server.restart();
            assertThat(told(server)).isEmpty();
            assertThat(token(server, OWN).statusCode()).isEqualTo(200);
            assertThat(filesTelling(server, once)).isEmpty();
        }
    }

    private static List<String> told(TestServer server) {
        return TOLD.matcher(Outputs.read(server.output()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static HttpResponse<String> token(TestServer server, String password) {
        Visitor anybody = Visitor.anonymous(server);
        return anybody.send(anybody.request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.createObjectBuilder()
                        .add("username", "admin")
                        .add("password", password)
                        .build()
                        .toString())));
    }

    /** Of all that is kept: logs, database, configuration. */
    private static List<Path> filesTelling(TestServer server, String secret) {
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> tells(file, secret))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean tells(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException gone) {
            return false;
        }
    }
}
