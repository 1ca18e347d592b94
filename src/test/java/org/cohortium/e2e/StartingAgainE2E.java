package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The run command after every kind of end. */
class StartingAgainE2E {
    @Test
    void committedFactsAreThereAfterEverythingWasKilledAndAfterOnlyTheLauncherWas()
            throws IOException, InterruptedException, SQLException {
        try (TestServer server = TestServer.startBriefly("starting-again", Map.of("COHORTIUM_DEMO", "none"))) {
            commit(server, "killed-all");
            server.killEverything();
            server.start();
            assertThat(status(server)).contains("\"ready\"");

            commit(server, "killed-launcher");
            ProcessHandle orphan = server.serverProcess();
            server.killLauncher();
            assertThat(orphan.isAlive()).isTrue();
            server.start();
            assertThat(orphan.isAlive()).isFalse();
            assertThat(status(server)).contains("\"ready\"");

            assertThat(committed(server)).isEqualTo(2);
        }
    }

    private static void commit(TestServer server, String username) throws SQLException {
        try (var connection = server.database().asOwner().getConnection();
                var insert = connection.prepareStatement(
                        "insert into app_user (username, display_name) values (?, 'Somebody')")) {
            insert.setString(1, username);
            insert.executeUpdate();
        }
    }

    private static int committed(TestServer server) throws SQLException {
        try (var connection = server.database().asApp().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from app_user where username like 'killed-%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String status(TestServer server) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(server.url("/api/v1/status")).build();
        return HttpClient.newHttpClient()
                .send(question, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
