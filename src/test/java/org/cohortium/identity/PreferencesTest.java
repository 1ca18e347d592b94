package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @Test
    void followTheDeviceWithoutATheme() {
        assertThat(new Preferences("ar", ZoneOffset.UTC, null).theme()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr-SN", "no language"})
    void takeTheTagOfALanguageAlone(String tag) {
        assertThatThrownBy(() -> new Preferences(tag, ZoneOffset.UTC, "dark"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takeNoOtherTheme() {
        assertThatThrownBy(() -> new Preferences("en", ZoneOffset.UTC, "pink"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pink");
    }
}
