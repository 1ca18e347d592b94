package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever starts the demonstration finds what donors were given of the last quarters, with what changed in between. */
class DemoReleasesE2E {
    @Test
    void donorsFindTheirReleases() {
        try (TestServer server = TestServer.startBriefly(
                "demo-releases", Map.of("COHORTIUM_DEMO", "demo", "COHORTIUM_DEMO_RELEASES", "3"))) {
            Database database = new Database(server);
            Waiting.until(
                    "the last quarter is released",
                    () -> database.texts("select r.id::text from cohortium.release r where number = 3")
                                    .size()
                            >= 3);
            Releases donor = Releases.of(Coordinator.signedIn(server, "donor.one"));
            List<JsonObject> releases = donor.all("NPDG-2025-014");

            assertThat(releases).extracting(each -> each.getInt("number")).containsExactly(3, 2, 1);
            assertThat(releases)
                    .allSatisfy(each -> assertThat(each.getString("state")).isEqualTo("released"));
            assertThat(releases.get(1).getInt("changes"))
                    .as("what came in late")
                    .isPositive();
            assertThat(releases.get(0).getInt("unexplained")).isZero();
            Coordinator auditor = Coordinator.signedIn(server, "auditor");
            assertThat(releases).allSatisfy(each -> {
                JsonObject again =
                        Coordinator.json(auditor.get("/api/v1/releases/" + each.getString("id") + "/reproduction"));
                assertThat(again.getJsonArray("differing")).isEmpty();
                assertThat(again.getBoolean("sameFile")).isTrue();
            });
            assertThat(Coordinator.signedIn(server, "donor.one")
                            .get(releases.get(0).getString("href"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
