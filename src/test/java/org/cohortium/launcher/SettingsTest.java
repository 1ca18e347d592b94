package org.cohortium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Map<String, String> SERVER = Map.of(
            "DB_URL", "jdbc:postgresql://db/cohortium",
            "DB_OWNER_USER", "cohortium_owner",
            "DB_OWNER_PASSWORD", "o",
            "DB_USER", "cohortium_app",
            "DB_PASSWORD", "a");

    @Test
    void needNothingToBeSet() {
        var settings = Settings.from(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isAbsolute().hasFileName("data");
        assertThat(settings.demoMode()).isTrue();
        assertThat(settings.url()).isEqualTo("http://localhost:8080");
        assertThat(settings.external()).isEmpty();
    }

    @Test
    void takeWhatIsLeftBlankForNotSet() {
        assertThat(Settings.from(Map.of("COHORTIUM_PORT", " ", "DB_URL", ""))).isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void beginLinksWithThePublicAddressWithoutItsLastSlash() {
        var settings = Settings.from(Map.of("COHORTIUM_URL", "https://training.example.org/"));

        assertThat(settings.url()).isEqualTo("https://training.example.org");
    }

    @Test
    void takeReportsFromTheDirectoryNamed(@TempDir Path reports) {
        assertThat(Settings.from(Map.of("COHORTIUM_REPORTS", reports.toString()))
                        .reports())
                .contains(reports.toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource({
        "COHORTIUM_PORT, http, must be a port number",
        "COHORTIUM_PORT, 70000, must be between 0 and 65535",
        "COHORTIUM_PORT, -1, must be between 0 and 65535",
        "COHORTIUM_DEMO, huge, 'must be demo, none, medium or large'",
        "COHORTIUM_REPORTS, no-such-directory, must be a directory",
        "COHORTIUM_URL, training.example.org, must be an address like",
        "COHORTIUM_URL, http://a b, must be an address like",
        "COHORTIUM_URL, ftp://example.org, must be an address like"
    })
    void sayWhatIsWrong(String name, String value, String sentence) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(name)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"DB_OWNER_USER", "DB_OWNER_PASSWORD", "DB_USER", "DB_PASSWORD"})
    void wantBothRolesOfADatabaseServer(String missing) {
        var environment = new HashMap<>(SERVER);
        environment.remove(missing);

        assertThat(Settings.from(SERVER).external()).isPresent();
        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessage("DB_URL is set, so " + missing + " must be set as well.");
    }

    @Test
    void tellNoPassword() {
        assertThat(Settings.from(SERVER).toString()).contains("cohortium_app").doesNotContain("password=");
    }
}
