package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoModeTest {
    @Test
    void isOnOnlyIfTheSettingNamesASize() {
        assertThat(new DemoMode("demo").isOn()).isTrue();
        assertThat(new DemoMode("Large").isOn()).isTrue();
        assertThat(new DemoMode("none").isOn()).isFalse();
        assertThat(new DemoMode("yes").isOn()).isFalse();
        assertThat(new DemoMode((String) null).isOn()).isFalse();
    }
}
